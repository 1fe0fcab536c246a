const both = ['etela-karjala', 'kymenlaakso'];
const karelia = ['etela-karjala'];
const kymi = ['kymenlaakso'];

/** The network's members as they were in spring 2021. */
export const organisations = [
  { id: 'kaakkois-suomen-ely-keskus', name: 'Kaakkois-Suomen ELY-keskus', regions: both },
  { id: 'kaakkois-suomen-te-toimisto', name: 'Kaakkois-Suomen TE-toimisto', regions: both },
  { id: 'etela-suomen-avi', name: 'Etelä-Suomen AVI', regions: both },
  { id: 'socom', name: 'Kaakkois-Suomen sosiaalialan osaamiskeskus Oy Socom', regions: both },
  { id: 'sak-kouvola', name: 'Suomen ammattiliittojen keskusjärjestö SAK ry Kouvolan toimipiste', regions: both },
  { id: 'etela-karjalan-liitto', name: 'Etelä-Karjalan liitto', regions: karelia },
  { id: 'ohjaamo-imatra', name: 'Ohjaamo Imatra', regions: karelia },
  { id: 'ohjaamo-lappeenranta', name: 'Ohjaamo Lappeenranta', regions: karelia },
  { id: 'saimaan-ammattiopisto-sampo', name: 'Saimaan ammattiopisto Sampo', regions: karelia },
  { id: 'lut-yliopisto', name: 'LUT-yliopisto', regions: karelia },
  { id: 'seurakuntaopisto-jaakkima', name: 'Seurakuntaopisto Jaakkima', regions: karelia },
  { id: 'saimaanvirta', name: 'SaimaanVirta ry', regions: karelia },
  { id: 'laptuote-saatio', name: 'Laptuote-säätiö sr', regions: karelia },
  { id: 'wirma', name: 'Lappeenranta Wirma yrityspalvelut', regions: karelia },
  { id: 'imatran-seudun-kehitysyhtio', name: 'Imatran Seudun Kehitysyhtiö', regions: karelia },
  { id: 'imatran-seutu-opetustoimi', name: 'Imatran seutu opetustoimi', regions: karelia },
  { id: 'joutsenon-opisto', name: 'Joutsenon opisto', regions: karelia },
  { id: 'lappeenrannan-opetustoimi', name: 'Lappeenrannan opetustoimi', regions: karelia },
  { id: 'lab-ammattikorkeakoulu', name: 'LAB-ammattikorkeakoulu', regions: karelia },
  { id: 'kymenlaakson-liitto', name: 'Kymenlaakson liitto', regions: kymi },
  { id: 'ohjaamo-kouvola', name: 'Ohjaamo Kouvola / Kouvolan kaupunki, nuorisopalvelut', regions: kymi },
  { id: 'ohjaamo-kotka', name: 'Ohjaamo Kotka', regions: kymi },
  { id: 'ohjaamo-hamina', name: 'Ohjaamo Hamina', regions: kymi },
  { id: 'ohjaamo-pyhtaa', name: 'Ohjaamo Pyhtää', regions: kymi },
  { id: 'aikuiskoulutus-taitaja', name: 'Aikuiskoulutus Taitaja', regions: kymi },
  { id: 'ksao', name: 'Kouvolan seudun ammattiopisto KSAO', regions: kymi },
  { id: 'kaakkois-suomen-ammattikorkeakoulu', name: 'Kaakkois-Suomen ammattikorkeakoulu', regions: kymi },
  { id: 'parik-saatio', name: 'Parik-säätiö sr', regions: kymi },
  { id: 'ekami', name: 'Etelä-Kymenlaakson ammattiopisto EKAMI', regions: kymi },
  { id: 'cursor', name: 'Cursor Oy', regions: kymi },
  { id: 'kouvola-innovation', name: 'Kouvola Innovation Oy', regions: kymi },
  { id: 'kiipulan-ammattiopisto-kouvola', name: 'Kiipulan ammattiopisto, Kouvola', regions: kymi },
];
