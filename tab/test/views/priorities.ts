import { Priorities } from '@kaselo/bot/contract/priorities';
import * as v from 'valibot';
import { strategy } from './strategy';
import { updates } from './updates';

const order = ['completed', 'in-progress', 'paused', 'not-started', 'dropped'] as const;
const lastUpdates: Readonly<Record<number, string>> = { 1: 'pe 9.4.', 2: 'to 8.4.', 3: 'ti 30.3.', 4: 'ma 22.3.' };

/** All five priorities with their objectives and actions; statuses and updates are invented. */
export const priorities: Priorities = v.parse(Priorities, {
  frame: {
    vision: 'Muutoskyvykäs Kaakkois-Suomen ELO-verkosto yhteistyössä asiakkaan parhaaksi',
    values: ['asiakaslähtöisyys', 'osaaminen', 'luottamus'],
    valuesText: 'ELO-verkoston arvot: asiakaslähtöisyys, osaaminen, luottamus. Toivo ja rohkeus syntyy yhdessä tekemisestä.',
    motto: 'KASELOn elävä strategia: Jatkuva dialogi on paras strategiaprosessi',
    goal: 'Yhteistyön tiivistäminen ja toimintojen yhteensovittaminen palvelujen saatavuuden ja vaikuttavuuden parantamiseksi.',
    goals: ['osaavan työvoiman edistäminen', 'työelämävalmiuksien edistäminen', 'yritteliäisyyden edistäminen', 'yrittäjyyden edistäminen'],
    means: [
      'Tiivistämällä kaikkien yrittäjyyttä tukevien tahojen yhteistyötä',
      'Yksilön ja työelämän tarpeista lähtevällä opinto- ja uraohjauksella',
    ],
    outcomes: ['Opinto- ja uraohjaus tuottaa tietoisia valintoja', 'Avoimiin työpaikkoihin löytyy tekijät'],
    themes: ['ELO-ohjauksen kehittäminen osana innovatiivista, alueellista kehittämistyötä'],
    strategyTitle: 'Kaakkois-Suomen ELO: strategiset painopisteet 2021-2027 (tarkistus 2023)',
    planTitle: 'Kaakkois-Suomen elinikäisen oppimisen ja ohjauksen toimintasuunnitelma 2021-2027, Kaakkois-Suomen ELY-keskus',
    background: [{ text: 'Kaakkois-Suomen ELO-verkoston yhteistyöryhmän päivitys 2020', details: [] }],
    nationalFrame: ['Elinikäisen ohjauksen strategia 2020–2023, linjaukset julkistettu 3.12.2020'],
    targetGroups: ['työssä olevat', 'työttömät', 'työvoiman ulkopuolella olevat', 'nuoret', 'osatyökykyiset', 'ikääntyneet'],
    sectors: 'Julkinen ja yksityinen ja kolmas sektori',
    levels: 'Paikallinen, alueellinen ja valtakunnan taso',
    fundingNote: 'Rahoitus koostuu useista lähteistä, jolloin tärkeää on saada aikaan yhteinen tahtotila ja sitoutuminen.',
    relatedReforms: [{ name: 'SOTE-uudistus' }, { name: 'Oppivelvollisuusiän nosto' }, { name: 'Jatkuva oppiminen' }],
    nationalProjects: [
      { name: 'Opinto-ohjauksen kehittämisohjelma', stage: 'under-way', link: 'https://minedu.fi/opinto-ohjauksen-kehittaminen' },
    ],
    notes: [
      {
        where: 'huhtikuu',
        text: '28.42021 klo 9-10.30',
        reading: '28.4.2021 klo 9–10.30',
        why: 'Piste puuttuu; painopiste 1 mainitsee 28.4.2021.',
      },
    ],
  },
  priorities: strategy.map((priority) => {
    const statuses = priority.actions.map(([, , status]) => status);
    const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
    return {
      id: priority.id,
      order: priority.order,
      title: priority.title,
      counts: {
        completed: count('completed'),
        'in-progress': count('in-progress'),
        'not-started': count('not-started'),
        paused: 0,
        dropped: 0,
      },
      statuses: statuses.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)),
      lastUpdate: lastUpdates[priority.order],
      objectives: priority.objectives.map(([id, text]) => ({ id, text, details: [] })),
      actions: priority.actions.map(([id, text, status, responsible]) => ({
        id,
        text,
        details: [],
        ...(responsible === undefined
          ? {}
          : { responsible: { text: responsible, wholeNetwork: responsible.startsWith('KASELO'), organisations: [] } }),
        mine: id === 'p3-toimenpide-ohjaamot-valmennus',
        status,
        events: [],
        projects: [],
        links: [],
        updates: updates.filter((update) => update.action.id === id),
      })),
    };
  }),
});
