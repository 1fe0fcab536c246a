import type { Lexicon } from './cue';

export const sv: Lexicon = {
  firm: {
    when: 'tid, när, hur dags, vilken tid, vilken dag, vilket datum, klockslag, datum, tidpunkt, träffas, samlas',
    where: 'plats, platsen, var, vart, var hittar',
    who: 'vem, vilka, vems, vilken organisation, vilka organisationer',
    howMuch: 'hur många, hur mycket, hur stor, hur stort, hur hög, andel, andelen, siffror, siffrorna, antalet',
    next: 'nästa, härnäst, närmast, nästa gång',
    last: 'senaste, senast, förra gången, föregående',
    past: 'var, hölls, hade, slutade, gick ut, hände, gjordes',
    soon: 'den närmaste tiden, snart, närmaste dagarna, närmaste veckorna',
    join: 'teams-länken, deltagarlänk*, möteslänk*, länk, länken, ansluta, ansluter, koppla upp',
    coming:
      'vem kommer, vilka kommer, vem deltar, vilka deltar, hur många kommer, hur många deltar, deltagare, deltagarna, anmält sig, anmälda, har anmält',
    agreed:
      'fram till, kom fram till, enades, kom det ut, kom ut, kom fram, sammanfattning*, sammandrag*, slutsats*, anteckningar, anteckningarna, utfallet, åstadkoms, överens om, kom överens, kom man överens, kom vi överens, överenskom*, bestämdes, bestämde, beslutades, beslutade, beslut, resultat, resultatet, resultaten, protokoll*, minnesanteckning*, promemoria*, gav, diskuterades',
    agenda: 'agenda, agendan, föredragningslist*, dagordning*',
    responsible:
      'vems uppgift, vems jobb, kontaktperson*, vem kan jag, vem ska jag, koordinerar, samordnar, vem gör, vem jobbar, driver, ansvarar, ansvarig, ansvariga, ansvaret, ansvar, sköter, har hand om, leder, drar, bär ansvaret, hör till vem',
    belongs: 'hör',
    status: 'blivit, redan, läget, läge, status, hur går det, framskrider, framskridit, hur långt, kommit, är klar, hur ser det ut',
    delayed:
      'släpar, ligger vi efter, efter med, står stilla, fastnat, sent ute, försena*, försening*, sena, efter tidtabell*, ligger efter',
    'in-progress': 'pågår, pågående, på hälft, halvfärdig*',
    completed: 'fått klart, klart, fått gjort, avklara*, genomförda, klara, färdig*, slutför*, avslutade',
    'not-started': 'inte påbörjats, inte har börjat, inte börjat, ej påbörja*, inte har påbörjats, opåbörja*',
    does: 'roll, rollen, gör, håller på med, arbetar',
    ours: 'ska vi, måste vi, bör vi, av oss, till oss, för oss, vår roll, vår del, våra uppdrag, åt oss, vår organisation, vår organisations, våra åtgärder, vårt ansvar, ska vi göra, borde vi göra, ansvarar vi, gör vi, våra uppgifter, vår egen organisation',
    meansWhat: 'betyder, står * för, förkortning*, vad är, vad står, innebär',
    how: 'hur, var',
    until: 'hur länge, till när, senast när',
    reply: 'skriver, skriva, svara, svarar, besvara, besvarar, fylla, fyller',
    comes: 'kommer, deltar, delta, folk, anmält, är med',
    answerHow: 'hur svarar, hur ska jag svara, hur fyller, hur besvarar, var svarar, var kan jag svara, hur kan jag svara, hur svara',
    members: 'hör till nätverket, nätverkets medlem*, medlemmar, medlemmarna, finns i nätverket, är med i nätverket, organisationer är med',
    greeting:
      'god kväll, god eftermiddag, tjena tjena, tja, goddagens, hej, hejsan, hej hej, hallå, tjena, god dag, god morgon, goddag, godmorgon, moj, tjänare',
    thanks:
      'stort tack, tackar och bockar, tack för informationen, tack för svaret, tack ska du ha, ok tack, super, jättebra, fint, tack, tackar, tusen tack, tack så mycket, tack för hjälpen, tackar så mycket, toppen',
    help: 'ha dig till, använda dig, hjälp, hjälpa, instruktion*, anvisning*, vad kan du, vad kan jag fråga, vad kan man fråga, hur använder, vem är du',
    elsewhere:
      'boka, mötesrum*, beställ, vädret, väder, regnar, klockan är, är klockan, vits, skämt, hockey*, fotboll*, nyheter*, matsedel*, lunch*, president*, saldo*, bensin*, aktie*, sång*, film*, recept*, dikt*, meningen med livet',
    channel: 'använd den här kanalen',
  },
  soft: {
    calendar: 'kalender*, evenemang*, händer, hände, på gång, på kommande, program*, kommande, tillställning*',
    priority:
      'betonas, betonar, fokus, fokusområd*, prioritering*, tyngdpunkt*, insatsområd*, strategi, strategin, strategins, strategisk*',
    action: 'åtgärd*',
    indicator: 'indikator*, mätare*, nyckeltal*',
    practices: 'tips, god praxis, god praksis, goda exempel, bra exempel, bästa praxis, goda praxis, praxis',
    followUp: 'frågeformulär*, formulär*, obesvara*, uppföljning*, enkät*, kan man svara, borde vi svara, svarstid*',
    project: 'projekt*',
    organisation: 'organisation, organisationer, organisationerna, medlemsorganisation*',
    vision: 'vision, visionen',
    values: 'värdering*, värden, värdena',
    motto: 'motto, mottot',
    goals: 'mål, målen, målsättning*',
    targetGroups: 'målgrupp*',
    webinar: '*webbinari*, *webinari*, webinar, webinarer',
    workshop: 'workshop*, verkstad*, verkstäder*, arbetsverkstad*',
    forum: '*forum, *forumet',
    deadline: 'deadline*, tidsfrist*',
    meeting: '*möte, *mötet, *möten, *mötena, sammanträde*, träff, träffen',
    'steering-group': 'styrgrupp*',
    training: 'utbildningar, kurs, kurser',
    competition: 'tävling*',
  },
  small:
    'kan, kunna, säga, säg, stor, stora, litet, lite, ju, ja, jo, jaha, borde, måste, allt, all, under, månad, ledig, semester, missar, missade, intressant*, bra, dålig, där, dit, här, ringa, fråga, uppgift, räkna, lista, nämna, görs, göra, gjorde, vill, skulle, behöver, fått, får, få, kommit, blivit, bli, blir, har, hade, dela, öppna, någonting, ingenting, gång, gånger, ännu, redan, bara, men, sedan, igen, snälla, ok, okej, informationen, bör, veta, vet, minns, påminn, hjälpa, passar, liten, hela, varje, annan, andra, ny, nya, gammal, samma, gällande, angående, före, efter, genom, mellan, kanske, alltid, ibland, mitt, min, ditt, din, er, ert, era, deras, oss, förväntas, väntas, alltså, egentligen, exakt, ungefär, ordnas, ordna, anordnas, hålla, håller, håll, började, börja, sluta, leta, hitta, gör, är, det, den, de, dem, vad, har, hade, som, en, ett, och, eller, att, i, på, av, för, med, till, om, från, man, vi, vår, våra, vårt, ni, du, dig, jag, mig, han, hon, vilken, vilket, vilka, hur, finns, finnas, något, några, någon, ingen, inte, inga, detta, den här, denna, det här, då, nu, så, också, kan, ska, skulle, borde, hålls, hålla, börjar, slutar, berätta, visa, ge, hör, ordnar, ordnas, mycket, gärna, tack, hej, nätverket, nätverk, nätverkets, kaselo, kaselos, innehåller, följer, öppna, öppen, länge, ingår, lyder, ser, ut, berättat, berättats, åt, sig, saknar, inom, nr, nummer, sin, uppgifter, morgondagens, hittar, fyller, finns det, just, allt, alla, när',
};
