/** Ways of speaking of time, from the day before the webinar. */
export const spokenTimesFi = `
@ 2021-04-13T09:00
# events 2021-04-14 | event 2021-04-14-kaselo-webinaari
huomenna / huomenaamulla / mitä huomisesta
# events 2021-04-15
ylihuominen / ylihuomenna mitä
# events 2021-04-15..2021-04-18
mitä loppuviikosta / loppuviikolla
# events 2021-04-19..2021-04-21
ensi viikon alussa
# events 2021-04-22
torstai ensi viikolla / ens viikon torstaina
# events 2021-04-26..2021-05-02
viikko 17 / vko17 / viikolla seitsemäntoista
# events 2021-04-26..2021-05-09
viikot 17-18 / vkot 17 ja 18
# events 2021-04-21..2021-04-30
huhtikuun lopulla / kuun lopussa
# events 2021-05-24..2021-05-30
toukokuun viimeisellä viikolla
# events 2021-04-02..2021-04-05
pääsiäisenä
# events 2021-04-06..2021-05-05
pääsiäisen jälkeen
# events 2021-05-02..2021-05-31
vapun jälkeen
# events 2021-04-13..2021-06-24
ennen juhannusta
# events 2021-12-24..2021-12-26
jouluna
# events 2021-11
loppusyksystä
`;

export const spokenTimesSv = `
@ 2021-04-13T09:00
# events 2021-04-14
i morgon / imorron
# events 2021-04-15
i övermorgon
# events 2021-04-19..2021-04-25
nästa vecka
# events 2021-04-22
nästa vecka torsdag
# events 2021-04-22..2021-04-25
i slutet av nästa vecka
# events 2021-04-26..2021-05-02
vecka 17 / v 17
# events 2021-04-26..2021-05-09
veckorna 17 och 18
# events 2021-05-01..2021-05-10
i början av maj
# events 2021-05-24..2021-05-30
sista veckan i maj
# events 2021-04-06..2021-05-05
efter påsk
# events 2021-04-13..2021-06-24
före midsommar
# events 2021-04-26
den 26:e
`;

export const spokenTimesEn = `
@ 2021-04-13T09:00
# events 2021-04-14
tomorrow / tomorrow morning
# events 2021-04-15
the day after tomorrow
# events 2021-04-19..2021-04-25
next week
# events 2021-04-22
thursday next week
# events 2021-04-22..2021-04-25
end of next week
# events 2021-04-26..2021-05-02
week 17 / wk 17
# events 2021-04-26..2021-05-09
weeks 17 and 18
# events 2021-05-01..2021-05-10
early may
# events 2021-05-11..2021-05-20
mid-May
# events 2021-05-24..2021-05-30
last week of may
# events 2021-04-06..2021-05-05
after easter
# events 2021-04-13..2021-12-23
before christmas
# events 2021-04-26
the 26th
`;
