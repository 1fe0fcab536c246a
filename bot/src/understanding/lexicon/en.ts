import type { Lexicon } from './cue';

export const en: Lexicon = {
  firm: {
    when: 'time, when, whens, wen, what time, what day, which day, what date, date, meet, meets, what hours, start time, end time, how long is, how long does, how long will, what times, when is, when does, what dates, date for, dates for, how many days, starts, ends, begins, finishes, does it start, does it end, session end, webinar end, webinar start, meeting start',
    where: 'place, location, venue, where, wheres, address, whereabouts, room',
    who: 'who, whos, whose, which organisation, which organization, which organisations, which organizations, which project, which projects, what project',
    howMuch:
      'how many, how much, how high, how big, share of, share, number of, figure, figures, rate of, how many people, many people, percent, percentage, proportion, per cent, how large, amount of, count',
    next: 'next, whats next, do we meet, are we meeting, see each other, meet again',
    first: 'first',
    last: 'last time, latest, previous, the last, most recent',
    past: 'was, were, did, held, happened, took place, close, recorded, recording, recordings, materials, slides, took, has been, have been',
    soon: 'upcoming, soon, coming days, coming weeks, near future',
    join: 'link, join, dial in, connect, register, sign up, signing up, registration, registering, invite, invitation, meeting link, join link, remotely, online, connect to, dial-in',
    coming:
      'who is coming, whos coming, who are coming, who comes, who is attending, whos attending, who attends, who will be, who will attend, signed up, attendees, participants, how many are coming, registered, who has signed up, who has registered, how many have signed up, how many have registered, attendee list, participant list, number of participants, number of attendees, turnout, who else is coming, how many people are going, how many are going, who is going, whos going, how many people are coming, registrations, sign-ups, signups, number of registrations, how many registrations',
    agreed:
      'conclude*, settled, recap, summary, conclusion*, takeaway, came of, come of, came up, learned, learnt, wrap-up, achieved at, agreed, agree, decided, decide, decisions, outcome, outcomes, came out, results, result, minutes, memo, notes, discussed, takeaways, was decided, were decided, was agreed, decision, got decided, came out of, come out of, outcomes of, action points, follow-through, key points, learnings, main points, settled on, what did we decide, upshot',
    agenda: 'agenda',
    responsible:
      'whose job, whose task, contact for, contact person, who can i, who do i, who should i, coordinates, coordinating, handles, who does, who is doing, whos doing, who works on, responsible, resposible, in charge, takes care, leads, owns, owner, responsibility, runs, accountable, looks after, contact about, contact regarding, speak to about, talk to about, ask about, who do i contact, who can i ask, who do i ask, who to contact, in charge of, responsible for, responsible party, responsible organisation, heads, leading, running, driving, oversees, managing, manages, lead on, point person, who handles',
    belongs: 'belongs, belong',
    status:
      'how is it doing, been finished, been done, status, how far, progress of, progressing, going, coming along, is ready, stand, ready, hows, where are we with, where do we stand, where are we, any progress, progress, progress on, how far along, how far are we, making progress, moving forward, advanced, state of',
    delayed:
      'stuck, slipping, off track, stalled, behind with, delay*, late, overdue, behind, behind schedule, running late, running behind, behind on, slow, not moving, fallen behind, not progressing, delayed, lagging, past due, held up, lag, lags, lagging behind',
    'in-progress':
      'in progress, ongoing, under way, underway, unfinished, in the works, being worked on, currently running, open actions, active actions, work in progress, on the go',
    completed:
      'got done, get done, accomplished, wrapped up, already done, completed, finished, done, complete, got finished, been completed, have we completed, have we finished, closed actions, ready actions, achieved, finished yet, done yet, anything finished, anything done',
    'not-started':
      'not started, not been started, not begun, not yet started, unstarted, yet to start, yet to begin, havent started, havent begun, hasnt started, not yet begun, waiting to start, untouched',
    paused: 'paused, on hold, on pause, suspended',
    dropped: 'dropped, abandoned, given up, scrapped, discontinued actions',
    does: 'role, role of, do, does, purpose, doing',
    ours: 'we have to, we still, we need to, we must, of us, to us, our role, our part, our job, for us to do, from us, our share, our organisation, our organisations, our organization, our organizations, our actions, our responsibility, our responsibilities, our tasks, should we do, we responsible, do we do, my organisation, my organisations, my organization, my organizations, my school, our college, our school, my actions, my responsibilities, my tasks, we supposed to, we promised, we committed, we in charge of, expected of us, we do as, our to-do, our to do, should i do, am i supposed to do, do i have to do, must i do',
    meansWhat:
      'mean, means, meaning, stand for, stands for, short for, abbreviation, acronym, what is, whats, explain, definition, define, meaning of, what is the, whats the, spell out',
    how: 'how, where',
    until: 'how long, until when, by when',
    reply: 'write, type, answer, respond, reply, fill, fill in',
    comes:
      'join, coming, comes, come, attend, attends, attending, going, joining, participate, participating, attended, participated, took part',
    answerHow:
      'how do i answer, how do i respond, how to respond, how to answer, how can i answer, how can i reply, how can i respond, how can we answer, how can we respond, where do i answer, where do i respond, how do i fill, how to fill, how do we answer, how should i answer, edit my answer, edit my response, change my answer, change my response, change our answer, withdraw my answer, delete my answer, correct my answer, do i change my, do i edit my, can i change my, can i edit my, unable to answer, cant answer, answer the survey, fill the survey, fill in the survey, complete the survey, do the survey, submit my answer, submit the form',
    members:
      'belongs to the network, belong to the network, members, in the network, part of the network, organisations are there, organizations are there, organisations are in, organizations are in, who are the members, who is in the network, member list, membership, member organisations, member organizations, belong to, belongs to, who belongs, who is involved, whos involved, involved, taking part',
    greeting:
      'good day, howdy, hiya, morning, evening, hello, hi, hey, hi there, hello there, hey there, good morning, good afternoon, good evening, greetings, hi all, hello all, hi everyone, hello everyone, good morning everyone, gday, greetings everyone, hi again, hello again, sup, whats up, how are you, how are you doing, nice to meet you, yo, bye, goodbye, bye bye, see you, see you later, take care',
    thanks:
      'big thanks, thanks for the info, thanks for that, much appreciated, appreciated, perfect, lovely, awesome, brilliant, cool, thanks, thank you, thank you very much, thx, cheers, many thanks, thanks a lot, great, ok, okay, thank you so much, thanks so much, many many thanks, good job, well done, good bot, excellent, wonderful, nice one, got it, great help, that helps, all good, super',
    help: 'you be used, use you for, you used for, help, what can you do, what can you help, what can i ask, how do i use, instructions, who are you, what are you, are you a robot, are you a bot, are you human, are you a human, are you a person, are you real, are you ai, are you an ai, how do you work, how does this work, how does this bot work, commands, command, what do you do, what can you, what is this bot, help me, i need help, get started, getting started, i dont understand, i do not understand, do you speak english, do you speak, who made you, what can i do here, how can you help, change language, start over, what is this, whats this, what is this thing, whats this thing, what is this for, whats this for, what are you for, what do you know, who am i talking to, who am i chatting with, what can this do, what does this do, what can this bot do, what does this bot do, what is your job, what should i ask, dont know what to ask, what else can you',
    network: 'kaselo, kaselos, network, the network, our network',
    elsewhere:
      'book, meeting room*, order me, weather, rain*, what time is it, joke*, hockey*, football*, news, menu*, lunch*, president*, bank balance, petrol*, stock*, song*, movie*, recipe*, poem*, meaning of life, parking, park my, car, taxi, train, trains, bus, hotel*, restaurant*, pizza*, food, coffee, password*, printer*, wifi, wi-fi, salary, salaries, paycheck, lottery, game, match, election*, parliament*, horoscope*, doctor*, covid*, vaccin*, translate, calculate, who won, birthday*, gym, sauna, concert*, tv, netflix*, spotify*, computer*, laptop*, phone, tax, taxes, bitcoin*, jokes, capital of, teams is not working, camera, microphone, it support, not working, doesnt work, helpdesk, eat, interest rate*, loan*, mortgage*, price*, population of, inhabitants, joint application, excel, outlook, powerpoint, student aid, flight*, pharmacy, inflation, paid, holidays left',
    channel:
      'use this channel, post here, post in this channel, use this as the channel, switch to this channel, send reminders here, reminders to this channel, reminders in this channel, make this the channel',
  },
  soft: {
    calendar:
      'calendar*, calender, event, events, happening, happens, happen, programme, coming up, whats on, what is on, is coming, are coming, schedule, timetable*, planned, plans, plan for, scheduled, diary, agenda for, events list, whats coming, anything on, going on, session, sessions, gathering*, get-together*, whats the plan, what is the plan',
    priority:
      'emphasise*, emphasize*, emphasis, main focus, priority, priorities, prioritys, focus area, focus areas, strategy, strategic, strategys, focus, focuses, emphases, priority areas, strategic priorities',
    action: 'action, actions, measure, measures, activities, tasks, to-dos',
    indicator: 'indicator*, indicater*, metric*, gauge*, statistic*, stats, numbers, figures, kpi*, data, measures of',
    practices:
      'tips, good practice*, best practice*, good practise*, best practise*, tip, good example*, best examples, what works, proven method*, successful method*',
    followUp:
      'form, forms, unanswered, poll, polls, follow-up*, follow up*, followup*, survey*, questionnaire*, can one respond, should we respond, survey, surveys, open survey*, pending survey*, reply to the survey, feedback form*, response form*, follow-ups, have we answered, have we responded, did we answer, did we respond',
    project: 'project*',
    organisation:
      'organisation, organisations, organization, organizations, partners, partner organisations, partner organizations, actors, bodies',
    vision: 'vision',
    values: 'values, our values, core values, principles',
    motto: 'motto, slogan*, tagline*',
    goals: 'goals, aims, goal, objectives, objective, aim, purpose, targets, the point of, what are we trying',
    targetGroups: 'target group*, who is it for, who is the strategy for, whom does it serve, audience, target audience',
    webinar: '*webinar, *webinars',
    workshop: '*workshop, *workshops',
    forum: '*forum, forums',
    deadline: 'deadline*',
    meeting: '*meeting, *meetings',
    'steering-group': 'steering group*',
    training: 'trainings, courses',
    competition: 'competition*, contest*',
  },
  fillers:
    'actually, really, even, exactly, basically, kindly, just, perhaps, by the way, have a nice weekend, have a good weekend, have a great weekend, have a nice day, have a good day',
  small:
    'could, tell, say, big, small, again, really, oh, well, yes, yeah, ok, okay, must, might, may, everything, during, holiday, vacation, miss, missed, interesting, good, bad, nice, call, ask, job, list, name, being, made, make, done, been, getting, become, becomes, running, run, info, information, know, remember, remind, new, old, same, other, another, regarding, concerning, before, after, through, between, maybe, perhaps, always, sometimes, mine, yours, expected, expects, actually, exactly, roughly, arranged, arrange, arranging, holding, holds, started, starting, finding, people, person, does, large, share, part, very, much, more, most, only, than, then, into, over, under, off, down, back, next, here, like, need, needs, wish, let, going, go, goes, went, come, comes, came, put, set, use, used, using, via, per, etc, i’m, im, ill, ive, id, youre, dont, doesnt, isnt, arent, cant, wont, is, are, be, been, am, the, a, an, and, or, of, to, in, on, at, by, for, with, from, about, it, its, this, that, these, those, there, theres, what, whats, which, how, hows, i, me, my, you, your, we, us, our, they, them, he, she, have, has, had, got, do, does, did, can, could, should, would, will, shall, any, anything, anybody, anyone, something, some, please, tell, show, give, get, want, find, see, us, up, out, take, takes, work, start, starts, end, ends, begin, hold, organises, organizes, organised, network, kaselo, kaselos, now, current, currently, yet, still, also, just, one, all, shared, long, open, follow, number, no, belong, belongs, people, parties, party, care, held, so, if, happens, together, their, completed, s, looking, look, trying, try, wondering, wonder, curious, hoping, hope, kindly, hi, hello, dear, colleague, colleagues, thing, things, stuff, bit, lot, lots, kind, sort, type, ours, theirs, whos, wheres, whens, pls, plz, thx, today, soon, quick, quickly, question, asap, btw, fyi, invite, inviting, send, sent, sharing, check, checking, sure, guys, folks, everybody, everyone, anyway, around, without, within, every, each, both, few, several, own, able, seem, seems, think, thought, believe, bring, keep, kept, doing, happening, rather, quite, briefly, possible, developed, developing, changed, increased, decreased, risen, fallen, years, cost, free, telling, tells, says, shows, explaining, city, town, municipality, cancelled, canceled, postponed, moved, two, three, four, five, six',
};
