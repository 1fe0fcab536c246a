import type { Lexicon } from './cue';

export const en: Lexicon = {
  firm: {
    when: 'time, when, whens, wen, what time, what day, which day, what date, date, meet, meets',
    where: 'place, location, venue, where, wheres',
    who: 'who, whos, whose, which organisation, which organization, which organisations, which organizations',
    howMuch: 'how many, how much, how high, how big, share of, share, number of, figure, figures, rate of',
    next: 'next, whats next',
    last: 'last time, latest, previous, the last, most recent',
    past: 'was, were, did, held, happened, took place, close',
    soon: 'upcoming, soon, coming days, coming weeks, near future',
    join: 'link, join, dial in, connect',
    coming:
      'who is coming, whos coming, who are coming, who comes, who is attending, whos attending, who attends, who will be, who will attend, signed up, attendees, participants, how many are coming, registered',
    agreed:
      'conclude*, settled, recap, summary, conclusion*, takeaway, came of, come of, came up, learned, learnt, wrap-up, achieved at, agreed, agree, decided, decide, decisions, outcome, outcomes, came out, results, result, minutes, memo, notes, discussed, takeaways',
    agenda: 'agenda',
    responsible:
      'whose job, whose task, contact for, contact person, who can i, who do i, who should i, coordinates, coordinating, handles, who does, who is doing, whos doing, who works on, responsible, resposible, in charge, takes care, leads, owns, owner, responsibility, runs, accountable, looks after',
    belongs: 'belongs, belong',
    status:
      'how is it doing, been finished, been done, status, how far, progress of, progressing, going, coming along, is ready, stand, ready',
    delayed: 'lag*, stuck, slipping, off track, stalled, behind with, delay*, late, overdue, behind, behind schedule, running late',
    'in-progress': 'in progress, ongoing, under way, underway',
    completed: 'got done, get done, accomplished, wrapped up, already done, completed, finished, done, complete',
    'not-started': 'not started, not been started, not begun, not yet started',
    does: 'role, role of, do, does',
    ours: 'we have to, we still, we need to, we must, of us, to us, our role, our part, our job, for us to do, from us, our share, our organisation, our organisations, our organization, our organizations, our actions, our responsibility, our responsibilities, our tasks, should we do, we responsible, do we do',
    meansWhat: 'mean, means, meaning, stand for, stands for, short for, abbreviation, acronym, what is, whats',
    how: 'how, where',
    until: 'how long, until when, by when',
    reply: 'write, type, answer, respond, reply, fill, fill in',
    comes: 'join, coming, comes, come, attend, attends, attending, going, joining, participate, participating',
    answerHow:
      'how do i answer, how do i respond, how to respond, how to answer, how can i answer, how can i reply, how can i respond, how can we answer, how can we respond, where do i answer, where do i respond, how do i fill, how to fill, how do we answer, how should i answer',
    members:
      'belongs to the network, belong to the network, members, in the network, part of the network, organisations are there, organizations are there, organisations are in, organizations are in',
    greeting:
      'good day, howdy, hiya, morning, evening, hello, hi, hey, hi there, hello there, hey there, good morning, good afternoon, good evening, greetings',
    thanks:
      'big thanks, thanks for the info, thanks for that, much appreciated, appreciated, ta, perfect, lovely, awesome, brilliant, cool, thanks, thank you, thank you very much, thx, cheers, many thanks, thanks a lot, great',
    help: 'you be used, use you for, you used for, help, what can you do, what can you help, what can i ask, how do i use, instructions, who are you, what are you',
    elsewhere:
      'book, meeting room*, order me, weather, rain*, what time is it, joke*, hockey*, football*, news, menu*, lunch*, president*, bank balance, petrol*, stock*, song*, movie*, recipe*, poem*, meaning of life',
    channel: 'use this channel',
  },
  soft: {
    calendar:
      'calendar*, calender, event, events, happening, happens, happen, programme, coming up, whats on, what is on, is coming, are coming, schedule',
    priority:
      'emphasise*, emphasize*, emphasis, main focus, priority, priorities, prioritys, focus area, focus areas, strategy, strategic, strategys',
    action: 'action, actions, measure, measures',
    indicator: 'indicator*, indicater*, metric*, gauge*',
    practices: 'tips, good practice*, best practice*, good practise*, best practise*',
    followUp:
      'form, forms, unanswered, poll, polls, follow-up*, follow up*, followup*, survey*, questionnaire*, can one respond, should we respond',
    project: 'project*',
    organisation: 'organisation, organisations, organization, organizations',
    vision: 'vision',
    values: 'values',
    motto: 'motto',
    goals: 'goals, aims',
    targetGroups: 'target group*',
    webinar: '*webinar, *webinars',
    workshop: '*workshop, *workshops',
    forum: '*forum, forums',
    deadline: 'deadline*',
    meeting: '*meeting, *meetings',
    'steering-group': 'steering group*',
    training: 'trainings, courses',
    competition: 'competition*, contest*',
  },
  small:
    'could, tell, say, big, small, again, really, oh, well, yes, yeah, ok, okay, must, might, may, everything, during, holiday, vacation, miss, missed, interesting, good, bad, nice, call, ask, job, list, name, being, made, make, done, been, getting, become, becomes, running, run, info, information, know, remember, remind, new, old, same, other, another, regarding, concerning, before, after, through, between, maybe, perhaps, always, sometimes, mine, yours, expected, expects, actually, exactly, roughly, arranged, arrange, arranging, holding, holds, started, starting, finding, people, person, does, large, share, part, very, much, more, most, only, than, then, into, over, under, off, down, back, next, here, like, need, needs, wish, let, going, go, goes, went, come, comes, came, put, set, use, used, using, via, per, etc, i’m, im, ill, ive, id, youre, dont, doesnt, isnt, arent, cant, wont, is, are, be, been, am, the, a, an, and, or, of, to, in, on, at, by, for, with, from, about, it, its, this, that, these, those, there, theres, what, whats, which, how, hows, i, me, my, you, your, we, us, our, they, them, he, she, have, has, had, got, do, does, did, can, could, should, would, will, shall, any, anything, anybody, anyone, something, some, please, tell, show, give, get, want, find, see, us, up, out, take, takes, work, start, starts, end, ends, begin, hold, organises, organizes, organised, network, kaselo, kaselos, now, current, currently, yet, still, also, just, one, all, shared, long, open, follow, number, no, belong, belongs, people, parties, party, care, held, so, if, happens, together, their, completed, s',
};
