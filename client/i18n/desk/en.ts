import { formatFor } from '../format.ts'
import type { Texts } from './sv.ts'

const f = formatFor('en-GB')

export const en: Texts = {
  brand: 'Viskan',
  starting: 'Loading …',
  again: 'Try again',
  back: 'Back',

  fault: {
    offline: 'We cannot reach the server.',
    server: 'Something went wrong on the server.',
    refused: 'The server did not accept it.',
    signedOut: 'You are signed out.',
    busy: (seconds) =>
      seconds < 90
        ? f.plural(seconds, {
            one: 'Wait # second, then try again.',
            other: 'Wait # seconds, then try again.',
          })
        : f.plural(Math.ceil(seconds / 60), {
            one: 'There have been many attempts. Try again in # minute.',
            other: 'There have been many attempts. Try again in # minutes.',
          }),
  },

  door: {
    title: 'Sign in',
    centre: 'Centre',
    chooseCentre: 'Choose your centre',
    unchosen: 'Choose a centre first.',
    name: 'Name',
    passphrase: 'Passphrase',
    passphraseWhy: 'The six words. Capitals and extra spaces make no difference.',
    show: 'Show the passphrase',
    hide: 'Hide the passphrase',
    go: 'Sign in',
    asking: 'Asking the server …',
    deriving: 'Working out your keys from the passphrase. It takes a few seconds.',
    opening: 'Opening the inbox …',
    wrong: 'The name and the passphrase do not belong together. Check both and try again.',
    wrongPassphrase: 'That is not the passphrase. Try again.',
    wrongKit: 'These words do not belong to the centre. Check them against the print.',
    altered:
      'The server gave something that is not yours. Nothing has been opened. Talk to whoever runs the server before you sign in again.',
    device: 'This computer could not work out the keys. Close other programs or tabs and try again.',
    unreachable: 'We cannot reach the server. Check the network and try again.',
    noCentre: 'No centre has been started yet. Open the link that the server printed when it started.',
    byKit: 'Use the recovery card',
    byPassphrase: 'Use name and passphrase',
    locked: 'Locked',
    lockedLead: (name) => `${name}, type your passphrase to go on where you were. Your draft is kept.`,
    lockedKitLead: 'Type the words of the recovery card to go on where you were.',
    expired: 'Sign in again',
    expiredLead: (name) =>
      `${name}, you have been signed out. Type your passphrase to go on where you were. What you wrote is kept.`,
    unlock: 'Unlock',
    somebodyElse: 'Somebody else signs in',
    somebodyElseWhy: 'What has not been saved is then gone from this computer.',
  },

  kitDoor: {
    title: 'Sign in with the recovery card',
    lead: 'Type the 24 words of the card, in order.',
    words: 'The 24 words',
    count: (n) => f.plural(n, { one: '# word of 24', other: '# words of 24' }),
    empty: 'Type the 24 words.',
    mixed: 'Type words only, or words with their numbers in front.',
    notAll: (n) => `There should be 24 words. Here are ${f.number(n)}.`,
    unknown: (words) => `These words are not in the list: ${words}.`,
    check: 'A word is wrong, or they stand in another order. Compare with the card.',
  },

  compare: {
    title: 'Are the centre’s six words right?',
    lead: 'Compare with the six words on the recovery card or on the centre’s posters. Only if they are the same is this your own centre.',
    working: 'Working out the words …',
    same: 'They are the same',
    different: 'They differ',
    differentWhy:
      'Then we sign you out. Talk to whoever runs the server before anybody replies to questions.',
  },

  setup: {
    title: 'Start a centre',
    step: (n, of) => `Step ${f.number(n)} of ${f.number(of)}`,
    checking: 'Checking the link …',
    refused: {
      title: 'The link is no longer good',
      text: 'It is good for 24 hours. Start the server again and it prints a new one. Check also that the whole link came along.',
    },
    done: {
      title: 'The centre has been started already',
      text: 'The link has been used. Sign in with your name and your passphrase.',
      go: 'To sign-in',
    },
    names: {
      title: 'What is the centre called, and what are you called?',
      centre: 'Name of the centre',
      centreWhy: 'Whoever asks sees it. A short, ordinary name is best.',
      name: 'Your name',
      nameWhy: 'You sign in with it, and your colleagues see it. Whoever asks does not.',
      missing: 'Type a name.',
      go: 'Go on',
    },
    passphrase: {
      title: 'Your passphrase',
      lead: 'These six words unlock everything you read. The server never gets them, so nobody can send them to you again.',
      redraw: 'Draw six new words',
      list: 'Language of the words',
      lists: { sv: 'Swedish words', en: 'English words' },
      words: 'The six words of the passphrase',
      name: 'Name',
      typed: 'Type the passphrase',
      typedWhy: 'Then you know that you have it. Copy it by hand, or tick the box below.',
      saved: 'My password manager saves it',
      wrong: 'Those are not the same six words. Compare with the words above.',
      go: 'Go on',
    },
    working: {
      title: 'Making the centre’s keys',
      text: 'Your browser is working. It takes a few seconds, and nothing leaves the computer yet.',
      failed:
        'This computer could not do it. Close other programs or tabs and try again. Your passphrase stays the same.',
    },
    kit: {
      title: 'Print the recovery card',
      lead: 'If everybody forgets their passphrase, this card is the only way in. Keep it in a locked cabinet. Whoever has the card can read everything.',
      print: 'Print the card',
      byHand: 'No printer? Write the words down by hand, with their numbers.',
      words: 'The 24 words of the recovery card',
      go: 'I have the card on paper',
      card: 'Recovery card',
      cardOf: (centre, day) => `${centre}, ${f.date(day)}`,
      cardHow: 'Choose “Use the recovery card” where you sign in and type the words in order.',
      cardCompare: 'After the words, six other words are shown. They should be the same as these:',
      name: 'Recovery card',
    },
    proof: {
      title: 'Check the card',
      lead: 'Type three of the words as they stand on the paper.',
      word: (n) => `Word number ${f.number(n)}`,
      wrong: 'That is not the word.',
      show: 'Show the card again',
      go: 'Start the centre',
      sending: 'Starting the centre …',
      expired: 'The link is no longer good. Start the server again and open the new link in this tab.',
      clock: 'The server did not accept it. Check that the date of this computer is right.',
      failed: 'The centre is not started yet. Everything you have done is still here.',
    },
    ready: {
      title: (centre) => `${centre} is running`,
      lead: 'Questions can be asked now.',
      fingerprint: 'Six words for your posters',
      fingerprintWhy: 'With them, whoever asks can check that the page is yours. They are not secret.',
      publicPage: 'Open the page where people ask',
      inbox: 'Open the inbox',
      door: 'To sign-in',
    },
  },

  bar: {
    skipList: 'Go to the questions',
    skipThread: 'Go to the conversation',
    label: 'The desk',
    lock: 'Lock',
    menu: 'More',
    signedInAs: (name) => `Signed in as ${name}`,
    signOut: 'Sign out',
    idle: 'Lock after',
    minutes: (n) => f.plural(n, { one: '# minute', other: '# minutes' }),
    fingerprint: 'Show the centre’s six words',
    publicPage: 'The page where people ask',
    offline: 'No contact with the server. New questions show when the contact is back.',
    refusedEpochs: (n) =>
      f.plural(n, {
        one: '# key is not signed by the centre and is not used. Talk to whoever runs the server.',
        other: '# keys are not signed by the centre and are not used. Talk to whoever runs the server.',
      }),
  },

  inbox: {
    title: 'Questions',
    closedTitle: 'Closed questions',
    total: (n) => f.plural(n, { one: '# question', other: '# questions' }),
    waiting: (n) => f.plural(n, { one: '# waits', other: '# wait' }),
    loading: 'Fetching the questions …',
    failed: 'The questions could not be fetched.',
    empty: 'No questions right now.',
    emptyWhy: 'When somebody asks, it shows here by itself.',
    emptyClosed: 'No closed questions.',
    showClosed: 'Show closed',
    showOpen: 'Show open',
    news: (n) => f.plural(n, { one: 'Show # new', other: 'Show # new' }),
    more: 'Fetch more',
    reload: 'Fetch again',
    keys: 'Arrow up and down move, Enter opens, Escape goes back.',
    choose: 'Choose a question in the list.',
  },

  line: {
    noTopic: 'No topic given',
    unreadable: 'Cannot be read',
    before: (date, days) =>
      days < 0
        ? `${date}, past`
        : days === 0
          ? `${date}, today`
          : f.plural(days, { one: `${date}, tomorrow`, other: `${date}, in # days` }),
    beforeLabel: 'Date that matters',
    waits: (days) =>
      days <= 0 ? 'Came today' : f.plural(days, { one: 'Waiting since yesterday', other: 'Waiting # days' }),
    answered: (days) =>
      days <= 0
        ? 'Answered today'
        : f.plural(days, { one: 'Answered yesterday', other: 'Answered # days ago' }),
    closed: (days) =>
      days <= 0 ? 'Last today' : f.plural(days, { one: 'Last yesterday', other: 'Last # days ago' }),
    collected: 'The reply has been read',
    notCollected: 'The reply has not been read yet',
    state: { received: 'New', answering: 'Being answered', answered: 'Answered', closed: 'Closed' },
    followUp: 'New follow-up',
    mine: 'You have it',
    by: (name) => `${name} has it`,
    free: 'Nobody has it',
  },

  summary: {
    title: 'What was given',
    topic: 'Topic',
    before: 'Date that matters',
    age: 'Age',
    area: 'Where',
    lang: 'Language of the reply',
    as: 'Who asks',
    topics: {
      family: 'Family',
      marriage: 'Marriage',
      travel: 'A trip',
      violence: 'Violence or threats',
      love: 'Love',
      other: 'Something else',
      accessibility: 'A fault on the page (accessibility)',
    },
    ages: { u15: 'Under 15', '15-17': '15–17', '18-20': '18–20', '21+': '21 or more' },
    languages: {
      sv: 'Swedish',
      en: 'English',
      ar: 'Arabic',
      bs: 'Bosnian, Croatian, Serbian',
      ckb: 'Sorani',
      es: 'Spanish',
      fa: 'Persian (Farsi)',
      fi: 'Finnish',
      fr: 'French',
      kmr: 'Kurmanji',
      prs: 'Dari',
      rom: 'Romani',
      so: 'Somali',
      ti: 'Tigrinya',
      tr: 'Turkish',
    },
    askers: { young: 'For themselves', friend: 'Friend or sibling', professional: 'In their job' },
  },

  unreadable: {
    epoch:
      'You have no key to this question. It may be from before you began, or the key is not signed by the centre.',
    keys: 'The keys of this question are malformed. Nobody can open it, and it cannot be answered.',
    summary: 'What was given about the question does not open. The messages may still be readable.',
  },

  thread: {
    loading: 'Opening the conversation …',
    failed: 'The conversation could not be fetched.',
    gone: 'The conversation no longer exists. Whoever asked may have erased it, or its time has run out.',
    goneText: 'What you wrote stays here until you leave the conversation.',
    region: 'The conversation',
    messages: 'Messages',
    writer: 'Whoever asks',
    professional: 'Whoever asks, in their job',
    centre: 'The centre',
    opened: (day) => `Came ${f.date(day)}`,
    closedMessage: 'This message does not open. It is damaged or altered.',
    missing: (n) =>
      f.plural(n, {
        one: '# message is missing from the conversation.',
        other: '# messages are missing from the conversation.',
      }),
    missingHere: (n) => `Message ${f.number(n)} is missing.`,
    doubled: 'There are two messages with the same number. Do not rely on the order.',
    fresh: 'New',
    stale: 'Something new has come in the conversation.',
    showStale: 'Show it',
    earlier: 'Show earlier messages',
    claim: 'Take the question',
    release: 'Let go of the question',
    close: 'Close the question',
    reopen: 'Open the question again',
    claimed: 'A colleague has taken the question already.',
    theirs: (name) => `${name} has the question. You can reply once ${name} has let go of it.`,
    transitionFailed: 'That did not work.',
  },

  reply: {
    title: 'Reply',
    text: 'Your reply',
    by: 'You reply as',
    chooseBy: 'Choose',
    safe: (how) => `To read in peace, they ask: ${how}`,
    professions: {
      counsellor: 'Counsellor',
      midwife: 'Midwife',
      police: 'Police officer',
      social: 'Social worker',
      lead: 'Manager',
    },
    send: 'Send the reply',
    sending: 'Sending …',
    cannot: 'It is not possible to reply here, because the keys of the conversation cannot be used.',
    left: (n) =>
      f.plural(n, { one: 'Room for # more character.', other: 'Room for about # more characters.' }),
    over: (n) =>
      f.plural(n, {
        one: 'The text is # character too long.',
        other: 'The text is about # characters too long.',
      }),
    draft: {
      none: '',
      typing: '',
      saved: 'The draft is saved.',
      unsaved: 'The draft is not saved on the server yet. It is kept here.',
      tooLong: 'The draft is too long to be saved on the server. It is kept here.',
      unreadable: 'Your earlier draft does not open.',
    },
    fault: {
      empty: 'Write something first.',
      by: 'Choose what you reply as.',
      tooLong: 'The text is too long. Make it shorter, or make two replies of it.',
      changed:
        'Something new came while you wrote. The reply has not been sent. Read the new part, change yours if you wish, and send again.',
      gone: 'The conversation no longer exists, so the reply cannot be sent. The text is kept.',
      full: 'The conversation is full. The reply cannot be sent. The text is kept.',
      claimed: 'A colleague has the question. The reply has not been sent. The text is kept.',
      kept: 'The reply has not been sent. The text is kept.',
    },
  },

  said: {
    news: (n) => f.plural(n, { one: '# new question to show', other: '# new questions to show' }),
    sent: 'The reply has been sent.',
    closed: 'The question is closed.',
    reopened: 'The question is open again.',
    changed: 'Something new has come in the conversation.',
    undo: 'Undo',
  },

  day: (day) => f.day(day),
  date: (day) => f.date(day),
  number: (n) => f.number(n),
}
