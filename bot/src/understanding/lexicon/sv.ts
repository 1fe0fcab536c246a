import type { Lexicon } from './cue';

export const sv: Lexicon = {
  firm: {
    when: 'tid, när, hur dags, vilken tid, vilken dag, vilket datum, klockslag, datum, tidpunkt, träffas, samlas, hur länge, hur lång, varar, tidtabell, tiden, när börjar, när slutar, klockslaget, vilka datum, dag för, datum för, hur många dagar, börjar, slutar, starttid, sluttid',
    where: 'plats, platsen, var, vart, var hittar, adress, adressen, lokal, lokalen, vilken plats',
    who: 'vem, vilka, vems, vilken organisation, vilka organisationer, vilket projekt, vilka projekt',
    howMuch:
      'hur många, hur mycket, hur stor, hur stort, hur hög, andel, andelen, siffror, siffrorna, antalet, hur mycket folk, mycket folk, procent, procentandel, hur stor del, hur stor andel, antal',
    next: 'nästa, härnäst, närmast, nästa gång, ses vi, träffas vi, möts vi',
    first: 'första',
    last: 'senaste, senast, förra gången, föregående',
    past: 'var, hölls, hade, slutade, gick ut, hände, gjordes, inspelning*, inspelat, inspelad, bandat, material, materialet, slides, presentationerna, har varit',
    soon: 'den närmaste tiden, snart, närmaste dagarna, närmaste veckorna',
    join: 'teams-länken, deltagarlänk*, möteslänk*, länk, länken, ansluta, ansluter, koppla upp, anmäla mig, anmäla sig, anmäler jag, anmäler man, anmälan, anmälningslänk*, anmäla oss, inbjudan, inbjudningen, på distans, länken till',
    coming:
      'vem kommer, vilka kommer, vem deltar, vilka deltar, hur många kommer, hur många deltar, deltagare, deltagarna, anmält sig, anmälda, har anmält, har anmält sig, vilka har anmält, vem har anmält, hur många har anmält, hur många är anmälda, deltagarlista*, deltagarlistan, antal deltagare, vem är med, vilka ska med, anmälningar, antalet anmälningar, hur många anmälningar, är på plats, vilka är på plats, vem är på plats',
    agreed:
      'fram till, kom fram till, enades, kom det ut, kom ut, kom fram, sammanfattning*, sammandrag*, slutsats*, anteckningar, anteckningarna, utfallet, åstadkoms, överens om, kom överens, kom man överens, kom vi överens, överenskom*, bestämdes, bestämde, beslutades, beslutade, beslut, resultat, resultatet, resultaten, protokoll*, minnesanteckning*, promemoria*, gav, diskuterades, beslöts, beslöt, beslutat, bestämt, bestämts, kommit överens, avtalades, avtalade, fram till på, kom man fram till, gav resultat, slutresultat*, utfall, vad blev det av, minnesanteckningar, protokollet, summering*',
    agenda: 'agenda, agendan, föredragningslist*, dagordning*',
    responsible:
      'vems uppgift, vems jobb, kontaktperson*, vem kan jag, vem ska jag, koordinerar, samordnar, vem gör, vem jobbar, driver, ansvarar, ansvarig, ansvariga, ansvaret, ansvar, sköter, har hand om, leder, drar, bär ansvaret, hör till vem, har ansvaret, ansvarsperson*, ansvarig för, ansvarsområd*, vem har, vem håller i, håller i, vem tar hand, tar hand om, tar hand, vem kontaktar jag, kontakta, kontaktar, vem frågar jag, vem ska man, ansvarsorganisation*, på vems ansvar, vems ansvar, hand om, kontaktuppgift*',
    belongs: 'hör',
    status:
      'blivit, redan, läget, läge, status, hur går det, framskrider, framskridit, hur långt, kommit, är klar, hur ser det ut, hur går, går det framåt, framåt, i vilket skede, vilket skede, hur ligger, ligger vi till, hur framskrider, är färdig, hur långt har, hur långt är',
    delayed:
      'släpar, ligger vi efter, efter med, står stilla, fastnat, sent ute, försena*, försening*, sena, efter tidtabell*, ligger efter, efter schemat, efter schema, försenat, försenad, eftersläpande, eftersläp*, dröjer, drar ut på tiden, har stannat, stannat av, stannat upp, fastnade, i tid, står still',
    'in-progress':
      'pågår, pågående, på hälft, halvfärdig*, på gång just nu, på hälften, under arbete, ofärdig*, halvfärdiga, under beredning, åtgärder är på gång, åtgärder på gång, på gång bland åtgärderna',
    completed:
      'fått klart, klart, fått gjort, avklara*, genomförda, klara, färdig*, slutför*, avslutade, klarade, fått färdigt, gjorda, avslutats, avslutad*, slutförda, slutförts, genomförts',
    'not-started':
      'inte påbörjats, inte har börjat, inte börjat, ej påbörja*, inte har påbörjats, opåbörja*, inte påbörjade, inte påbörjad, ännu inte påbörja*, inte igångsatta, inte kommit igång, väntar på att börja, inte startat, ostartade, opåbörjade, inte börjat med, inte börjat på, inte påbörjat, ej börjat, inte ens börjat, inte ens börjat med, inte ens påbörjat',
    paused: 'pausade, pausad, pausat, på paus, vilande',
    dropped: 'slopade, slopad, slopat, nedlagda, övergivna, övergivits',
    does: 'roll, rollen, gör, håller på med, arbetar, uppgift, sysslar, syfte',
    ours: 'ska vi, måste vi, bör vi, av oss, till oss, för oss, vår roll, vår del, våra uppdrag, åt oss, vår organisation, vår organisations, våra åtgärder, vårt ansvar, ska vi göra, borde vi göra, ansvarar vi, gör vi, våra uppgifter, vår egen organisation, vår organisations åtgärder, vår skola, min organisation, min organisations, mina uppgifter, vår läroanstalt, vårt uppdrag, vi göra, vi ska göra, har vi lovat, väntas av oss, vi ansvarar, ska jag göra, borde jag göra, måste jag göra',
    meansWhat: 'betyder, står * för, förkortning*, vad är, vad står, innebär, förklara, betydelse, betydelsen, vad menas, menas, förkortat',
    how: 'hur, var',
    until: 'hur länge, till när, senast när',
    reply: 'skriver, skriva, svara, svarar, besvara, besvarar, fylla, fyller',
    comes: 'kommer, deltar, delta, folk, anmält, är med, deltog, deltagit',
    answerHow:
      'hur svarar, hur ska jag svara, hur fyller, hur besvarar, var svarar, var kan jag svara, hur kan jag svara, hur svara, ändra mitt svar, ändrar mitt svar, ändra svaret, ta bort mitt svar, dra tillbaka mitt svar, redigera mitt svar, korrigera svaret, ändrar jag mitt svar, ändrar jag svaret, ändra svar, ändrar man svaret, svarar på enkäten, svara på enkäten, fyller i enkäten, skicka in svaret, fylla i enkäten',
    members:
      'hör till nätverket, nätverkets medlem*, medlemmar, medlemmarna, finns i nätverket, är med i nätverket, organisationer är med, vilka är med, med i nätverket, vilka hör till, vilka ingår, medlem, medlemslista*, medlemsorganisationer, vilka finns med, ingår i nätverket, är med från, nätverkets medlemmar',
    greeting:
      'god kväll, god eftermiddag, tjena tjena, tja, goddagens, hej, hejsan, hej hej, hallå, tjena, god dag, god morgon, goddag, godmorgon, moj, tjänare, hej på dig, hej alla, hej igen, halloj, tjenare, hejhej, god morgon alla, morgon, hur mår du, hur är läget, hejdå, hej då, vi hörs, ha det, ha det bra',
    thanks:
      'stort tack, tackar och bockar, tack för informationen, tack för svaret, tack ska du ha, ok tack, super, jättebra, fint, tack, tackar, tusen tack, tack så mycket, tack för hjälpen, tackar så mycket, toppen, ok, okej, tackar tackar, tack så jättemycket, tack så hemskt mycket, tack för infon, bra, bra jobbat, kanon, underbart, perfekt, utmärkt',
    help: 'ha dig till, använda dig, hjälp, hjälpa, instruktion*, anvisning*, vad kan du, vad kan jag fråga, vad kan man fråga, hur använder, vem är du, är du en robot, är du en bot, är du en människa, är du människa, är du robot, är du * robot, kommandon, kommando, vad kan du göra, hur fungerar du, hur fungerar det här, hur fungerar den här, vad gör du, hjälp mig, hjälp tack, jag förstår inte, jag vet inte hur, vad kan man göra, vad är du, talar du svenska, kan du svenska, pratar du svenska, kommer igång, vem har gjort dig, byt språk, vad är det här, vad är det här för, vad är detta, vad är du för, vad är den här, vad gör den här, vad gör du här, vad används, vad använder man, vem talar jag med, vem pratar jag med, vem skriver jag med, vad ska jag fråga, vet inte vad',
    network: 'kaselo, kaselos, nätverket, nätverk, nätverkets, vårt nätverk',
    elsewhere:
      'boka, mötesrum*, beställ, vädret, väder, regnar, klockan är, är klockan, vits, skämt, hockey*, fotboll*, nyheter*, matsedel*, lunch*, president*, saldo*, bensin*, aktie*, sång*, film*, recept*, dikt*, meningen med livet, parkering*, parkeringsplats*, taxi, tåg, tåget, tågbiljett*, buss, bussen, hotell*, restaurang*, pizza*, mat, kaffe, lösenord*, skrivare*, skrivaren, wifi, lön, lönen, lotto, matchen, match, spelet, val, valet, riksdag*, horoskop*, läkare*, corona*, översätt, räkna ut, skriv, vem vann, vad är klockan, väderprognos*, födelsedag*, bil, bilen, gym, bastu, konsert*, tv, netflix*, dator*, mobil*, skatt*, bitcoin*, vitsar, teams fungerar inte, kameran fungerar inte, it-stöd*, mikrofon*, funkar inte, äta, äter, ränta, räntan, lån, bolån*, pris, priset, invånare, folkmängd*, gemensam ansökan, gemensamma ansökan, excel, outlook, powerpoint, studiestöd*, flyg, apotek*, huvudstad*, inflation*',
    channel:
      'använd den här kanalen, använd denna kanal, ta den här kanalen, ta i bruk denna kanal, påminnelserna till den här kanalen, påminnelserna i den här kanalen, byt till den här kanalen',
  },
  soft: {
    calendar:
      'kalender*, evenemang*, händer, hände, på gång, på kommande, program*, kommande, tillställning*, tidtabell*, inplanerat, inplanerad*, inbokat, planerat, planeras, ordnas, anordnas, träffar, vad ordnas',
    priority:
      'betonas, betonar, fokus, fokusområd*, prioritering*, tyngdpunkt*, insatsområd*, strategi, strategin, strategins, strategisk*, tyngdpunkter, prioriterade, prioriterar',
    action: 'åtgärd*',
    indicator: 'indikator*, mätare*, nyckeltal*, statistik*, siffror, siffrorna, mätetal*, mätetalen, mått',
    practices:
      'tips, god praxis, god praksis, goda exempel, bra exempel, bästa praxis, goda praxis, praxis, goda råd, bra metoder, beprövad*, tips och råd, god sed',
    followUp:
      'frågeformulär*, formulär*, obesvara*, uppföljning*, enkät*, kan man svara, borde vi svara, svarstid*, öppna enkäter, enkäter, enkätsvar*, svarat på, obesvarad, uppföljningsenkät*, har vi svarat, svarade vi',
    project: 'projekt*',
    organisation: 'organisation, organisationer, organisationerna, medlemsorganisation*, aktörer, aktörerna, aktör',
    vision: 'vision, visionen',
    values: 'värdering*, värden, värdena, våra värden, värdegrund*',
    motto: 'motto, mottot, paroll*, slagord*, slogan*',
    goals: 'mål, målen, målsättning*, målsättningarna, syfte, syftet, syften, ändamål*, målet, målen med, syftet med',
    targetGroups: 'målgrupp*, målgruppen, för vem, för vilka',
    webinar: '*webbinari*, *webinari*, webinar, webinarer, webbi',
    workshop: 'workshop*, verkstad*, verkstäder*, arbetsverkstad*',
    forum: '*forum, *forumet',
    deadline: 'deadline*, tidsfrist*',
    meeting: '*möte, *mötet, *möten, *mötena, sammanträde*, träff, träffen',
    'steering-group': 'styrgrupp*',
    training: 'utbildningar, kurs, kurser',
    competition: 'tävling*',
  },
  fillers:
    'egentligen, ju, väl, liksom, faktiskt, riktigt, alltså, förresten, typ, trevlig helg, ha en bra helg, ha en fin helg, ha en bra dag',
  small:
    'kan, kunna, säga, säg, stor, stora, litet, lite, ju, ja, jo, jaha, borde, måste, allt, all, under, månad, ledig, semester, missar, missade, intressant*, bra, dålig, där, dit, här, ringa, fråga, uppgift, räkna, lista, nämna, görs, göra, gjorde, vill, skulle, behöver, fått, får, få, kommit, blivit, bli, blir, har, hade, dela, öppna, någonting, ingenting, gång, gånger, ännu, redan, bara, men, sedan, igen, snälla, ok, okej, informationen, bör, veta, vet, minns, påminn, hjälpa, passar, liten, hela, varje, annan, andra, ny, nya, gammal, samma, gällande, angående, före, efter, genom, mellan, kanske, alltid, ibland, mitt, min, ditt, din, er, ert, era, deras, oss, förväntas, väntas, alltså, egentligen, exakt, ungefär, ordnas, ordna, anordnas, hålla, håller, håll, började, börja, sluta, leta, hitta, gör, är, det, den, de, dem, vad, har, hade, som, en, ett, och, eller, att, i, på, av, för, med, till, om, från, man, vi, vår, våra, vårt, ni, du, dig, jag, mig, han, hon, vilken, vilket, vilka, hur, finns, finnas, något, några, någon, ingen, inte, inga, detta, den här, denna, det här, då, nu, så, också, kan, ska, skulle, borde, hålls, hålla, börjar, slutar, berätta, visa, ge, hör, ordnar, ordnas, mycket, gärna, tack, hej, nätverket, nätverk, nätverkets, kaselo, kaselos, innehåller, följer, öppna, öppen, länge, ingår, lyder, ser, ut, berättat, berättats, åt, sig, saknar, inom, nr, nummer, sin, uppgifter, morgondagens, hittar, fyller, finns det, just, allt, alla, när, vete, undrar, väl, visst, hörni, snäll, vänlig, vänligen, råka, råkar, liksom, typ, hit, mej, dej, sej, hos, mot, info, listan, frågar, finna, samband, händer, bäst, sätt, slags, sorts, sådan, sådana, sådant, hurdan, hurdana, hurdant, tänk, tänker, tänkte, funderar, vilja, känner, kolla, kollar, titta, pls, möjligt, utvecklats, ökat, minskat, förändrats, stigit, sjunkit, åren, kostar, gratis, berättar, berättade, säger, visar, skickar, stad, staden, stads, kommun, kommunen, inställt, inställd, flyttat, flyttad, två, tre, fyra, fem, sex',
};
