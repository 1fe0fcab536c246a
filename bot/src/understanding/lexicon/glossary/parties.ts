/** What authorities, schools and towns are called in speech, in Swedish and in English, by their Finnish names. */
export const parties = `
kaakkois-suomen ely-keskus: ntm-centralen i sydöstra finland, southeast finland ely centre
ely-keskus: ntm-central*, ely centre, ely center, ely, elyn, elyä, elyssä, elystä, elyltä, elylle, elykeskus, elykeskuksen, ntm
te-toimisto: te-byrå*, te office, te-office, te-palvelu*, te toimist*, työkkäri*, työvoimatoimist*, arbets- och näringsbyrå*, arbetskraftsbyrå*, employment office*, employment service*, job centre*, job center*, public employment service*
ammattikorkeakoulu: yrkeshögskola*, university of applied sciences, amk, amkin, polytechnic*
yliopisto: universitet*, university, uni, yliopistolla
ammattiopisto: yrkesinstitut*, vocational college, amis, amiksen, amikset, ammattikoulu*, ammattioppilaito*, yrkesskola*, yrkesläroanstalt*, vocational school*, vocational institute*
etelä-savo: södra savolax, south savo
häme: tavastland, häme region
kaakkois-suomi: sydöstra finland, sydöstra finlands, southeast finland, south-east finland, southeastern finland, south-eastern finland
avi: avin, aluehallintovirast*, regionförvaltningsverk*, regional state administrative agenc*, regional administrative agenc*
kymenlaakson liitto: kymmenedalens förbund, kymmenedalens landskapsförbund, regional council of kymenlaakso, kymenlaakso regional council, kymenlaakson maakuntaliit*, kymenlaaksonliitto, kymliitto
etelä-karjalan liitto: södra karelens förbund, södra karelens landskapsförbund, regional council of south karelia, south karelia regional council, etelä-karjalan maakuntaliit*, ekliitto, ekliiton, ek-liitto, ek liitto
liitto: landskapsförbund*, regional council*, maakuntaliit*
kaakkois-suomen ammattikorkeakoulu: xamk, xamkin, xamkissa, xamkista, xamkille
kouvola innovation: kinno, kinnon, kinnossa, kinnolle
imatran seudun kehitysyhtiö: imatran kehitysyhtiö*, kehy, kehyn, imatra region development company
kehitysyhtiö: utvecklingsbolag*, development company, development companies, development agency
opetustoimi: undervisningsväsende*, skolväsende*, bildningsväsende*, education department, education services, school services, koulutoim*, sivistystoim*
opisto: folkhögskola*, folk high school*
säätiö: stiftelse*, foundation
nuorisopalvelut: ungdomstjänst*, ungdomsservice*, youth service*, nuorisotoim*
aikuiskoulutus: vuxenutbildning*, adult education
sosiaalialan osaamiskeskus: socialkompetenscentr*, kompetenscentr* inom det sociala området, social welfare competence centre, centre of excellence on social welfare
ammattiliittojen keskusjärjestö: fackcentral*, fackförbund*, trade union*, labour union*, ammattiyhdisty*
yrityspalvelut: företagstjänst*, företagsservice*, business service*
kaupunki: staden, city of
lappeenranta: villmanstrand, villmanstrands, lpr
hamina: fredrikshamn, fredrikshamns
pyhtää: pyttis
kaakko: sydost, sydöst
tem: temin, temiltä, temmin, temmi, arbets- och näringsministeriet, arbets- och näringsministeriets, ministry of economic affairs and employment, ministeriö, ministeriön, ministeriet, ministeriets, ministry
okm: undervisnings- och kulturministeriet, undervisningsministeriet, ministry of education and culture, ministry of education
stm: social- och hälsovårdsministeriet, ministry of social affairs and health
oph: utbildningsstyrelsen, finnish national agency for education, national agency for education
tulevaisuuden tutkimuskeskus: framtidsforskningscentr*, finland futures research centre, futures research centre
kesäyliopisto: sommaruniversitet*, summer university
`;
