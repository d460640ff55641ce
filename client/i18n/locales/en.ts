import { formatFor } from '../format.ts'
import type { Locale } from './sv.ts'

const f = formatFor('en-GB')

export const en: Locale = {
  brand: 'Viskan',
  skip: 'Go to the content',
  language: 'Language',
  back: 'Back',
  toStart: 'To the start',

  exit: {
    label: 'Leave this page',
    how: 'You can also press Shift three times.',
    onceMore: 'Once more to leave the page.',
    leaving: 'Loading',
    trial: {
      lead: 'Try it here. You stay on the page.',
      press: 'Try to leave',
      done: 'That is how it goes. Your text is gone at once, and an ordinary page is shown. Going back does not lead here again.',
      again: 'Try again',
    },
  },

  help: {
    title: 'Need help now?',
    emergency: '112',
    emergencyHint: 'in danger',
  },

  foot: {
    title: 'More about this page',
    trace: 'Remove traces',
    poster: 'Check a poster',
    privacy: 'How we protect you',
    accessibility: 'Accessibility',
    about: 'About us',
    loading: 'Getting the text.',
    failed:
      'The text could not be fetched. All you have written is kept. Check that you are online and try again.',
    again: 'Try again',
  },

  start: {
    title: 'Ask us, without saying who you are.',
    ask: 'Ask a question',
    askHint: 'Write as much or as little as you like.',
    read: 'Read your reply',
    readHint: 'Have the code you were given at hand.',
    codeHint: 'You have not saved it yet.',
  },

  before: {
    title: 'Before you write',
    lead: 'Read what you want to know more about, or write straight away.',
    go: 'Write the question',
    who: {
      title: 'Who replies, and when?',
      text: (days) => [
        'An adult who knows about these things. It is often a counsellor. It can also be a midwife or a police officer.',
        days === null
          ? 'Come back here in a few days and read the reply.'
          : f.plural(days, {
              one: 'The reply most often comes within a day. You read it here.',
              other: 'The reply most often comes within # days. You read it here.',
            }),
      ],
    },
    anonymous: {
      title: 'Do you know who I am?',
      text: [
        'No. We do not ask for your name. We do not save where you are or which phone you have.',
        'Your text is locked before it leaves your phone. Only those who reply can read it.',
      ],
    },
    duty: {
      title: 'Do you have to tell anyone?',
      text: [
        'Only if we know who you are. If you are under 18 and things are bad, we must then tell social services. As long as we do not know who you are, we cannot.',
        'If you are over 18, you choose. But if we know of a child who is being harmed, perhaps a brother or sister, we must tell.',
        'You choose if and when you want to say who you are.',
      ],
    },
    limits: {
      title: 'What can you not protect me from?',
      text: [
        'Somebody may see your screen while you write.',
        'There may be an app on your phone that sees all you do. If you think so, borrow another phone.',
        'Anybody who finds your code can read your reply.',
      ],
    },
    leaving: {
      title: 'How do I leave quickly?',
      text: [
        'Press Leave this page. Everything is gone at once, and an ordinary page is shown. What you had not sent is gone too.',
        'On a computer you can press Shift three times instead.',
        'The phone’s history says that somebody opened a page called Frågor. We cannot remove that line.',
      ],
    },
  },

  ask: {
    title: 'Your question',
    label: 'Write here',
    hint: 'You do not have to tell everything. Leave names out if you want to stay unknown.',
    centre: 'Whom do you want to ask?',
    more: 'Would you like to tell us more?',
    moreHint: 'All of it is optional.',
    after: 'When the question is sent you get a code. You read the reply with it.',
    send: 'Send the question',
    again: 'Send again',
    sending: 'The text is being locked and sent. It may take a moment.',
    empty: 'Write your question first.',
    before: 'Read about how it works',
  },

  hint: {
    lead: 'Your text may hold:',
    found: {
      personal_number: 'a personal identity number',
      phone: 'a phone number',
      email: 'an e-mail address',
      address: 'an address',
      school: 'the name of a school',
      name: 'a name',
    },
    why: 'It may tell us who you are. If you are under 18 and things are bad, we must then tell social services. If you are over 18, you most often choose.',
    code: 'The code to your reply is in your text. We do not need it. Anybody who sees it can read everything. Take it out.',
    choice: 'You choose. Change the text or leave it as it is. Only your phone has seen this.',
    dismiss: 'Hide this',
  },

  text: {
    left: (n) => `There is room for about ${f.number(n)} more characters.`,
    over: (n) => `The text is too long. Take away about ${f.number(n)} characters.`,
  },

  summary: {
    chosenNothing: 'Nothing chosen',
    topic: {
      title: 'What is it about?',
      why: 'Then the person who knows most about it can reply.',
      options: {
        family: 'Family',
        marriage: 'Marriage',
        travel: 'A trip',
        violence: 'Violence or threats',
        love: 'Love',
        other: 'Something else',
        accessibility: 'A fault on this page',
      },
    },
    before: {
      title: 'Is there a date that matters?',
      why: 'A trip or a wedding, for example. Then we know how soon you need a reply.',
    },
    age: {
      title: 'How old are you?',
      why: 'The rules are different for people under 18.',
      options: { u15: 'Under 15', '15-17': '15–17', '18-20': '18–20', '21+': '21 or more' },
    },
    area: {
      title: 'Roughly where do you live?',
      why: 'Then we can say what help is near. Write a town or a county, not an address.',
    },
    lang: {
      title: 'Which language do you want the reply in?',
      why: 'We reply in that language if we can.',
    },
    as: {
      title: 'Who is asking?',
      why: 'Then we know whom we reply to.',
      options: {
        young: 'I ask for myself',
        friend: 'I am a friend or sibling',
        professional: 'I ask in my job',
      },
    },
    safe: {
      title: 'How can you read the reply in peace?',
      why: 'For example: keep it short, or do not mention my brother. We keep it in mind when we reply.',
    },
    tooLong: 'This is a little too long. Make it shorter and it will fit.',
  },

  code: {
    title: 'Your code',
    lead: 'The question is sent. Write the code down now. It is shown only once.',
    showAs: 'Show the code as',
    words: 'Six words',
    digits: 'Digits',
    why: 'You read the reply with the code. If you lose it, nobody can get it back. The words and the digits are the same code, so you only need to keep one.',
    hide: {
      title: 'How can I hide the code?',
      text: [
        'Write the words as a list of things to buy.',
        'Save the digits as the number of a parcel or a booking.',
        'Do not write what the code is for.',
        'Take no screenshot if somebody looks at your pictures.',
      ],
      as: 'Show the code as',
      list: 'A list',
      number: 'A number',
      listHint:
        'Copy the list by hand. The digit before a word shows the order. You can write it like this when you come back.',
      numberHint:
        'Copy the number by hand, as if it were for a parcel. You can write it like this when you come back.',
      reference: 'Ref.',
    },
    next: 'I have written the code down',
    copied: 'Did you copy the code? It may stay in the phone. Copy something else afterwards.',
  },

  practise: {
    title: 'Try the code',
    lead: 'Write the code once. Then you know that you have it right.',
    check: 'Try it',
    skip: 'Skip this',
    seeAgain: 'Show the code again',
    wrong: 'That is not the same code. Show the code again, or try once more.',
    checking: 'Comparing the code.',
  },

  done: {
    title: 'Done',
    right: 'The code was right.',
    when: (days, day) =>
      f.plural(days, {
        one: `The reply most often comes within a day. Come back on ${f.day(day)} or later.`,
        other: `The reply most often comes within # days. Come back on ${f.day(day)} or later.`,
      }),
    soon: 'Come back in a few days.',
    how: 'Then press Read your reply and write the code.',
    once: 'The code is not shown again. Now you can leave the page.',
  },

  read: {
    title: 'Read your reply',
    label: 'Your code',
    hint: 'Write the six words, or all the digits. Capital or small letters both work.',
    show: 'Show the reply',
    again: 'Try again',
    working: 'Looking for your reply. It may take a moment.',
    found: 'Words that are right',
    fits: (words) => `Words that fit: ${words}.`,
    choose: 'Choose a word',
    digits: (n) => `${f.number(n)} of 21 digits`,
    unknown: (word) => `The word “${word}” is not in our list.`,
    near: 'Did you mean',
    problem: {
      empty: 'Write your code first.',
      words: (n) => `The code has six words. Here there are ${f.number(n)}.`,
      unknown: 'One or more words are not in our list. Look at them again.',
      count: (n) => `The code has 21 digits. Here there are ${f.number(n)}.`,
      check: 'A digit is wrong. Look at them once more.',
      range: 'A digit is wrong. Look at them once more.',
      mixed: 'Write only the words, or only the digits.',
    },
    none: {
      title: 'We find nothing with that code.',
      text: [
        'A word or a digit may be wrong. Look at the code once more.',
        'Everything may also have been erased. That happens when somebody chooses it, or after a long time.',
        'Have you lost the code? Ask your question again, and you get a new one.',
      ],
      ask: 'Ask a new question',
    },
  },

  veil: {
    show: 'Press to show',
    hide: 'Hide the text',
    when: {
      title: 'When shall the text be hidden?',
      why: 'Then nobody can read it on your screen. One press shows it again.',
      options: {
        five: 'After five minutes',
        one: 'After one minute',
        away: 'Only when I switch apps',
        never: 'Never',
      },
    },
  },

  thread: {
    title: {
      received: 'We have your question',
      answering: 'Somebody is replying now',
      answered: 'You have a reply',
      closed: 'You have a reply',
    },
    state: {
      received: (day) =>
        day === null
          ? 'Nobody has replied yet. Come back in a few days.'
          : `Nobody has replied yet. The reply most often comes by ${f.day(day)}.`,
      late: 'Nobody has replied yet. It is taking longer than it usually does. If you cannot wait, you can call.',
      answering: () => 'Somebody has read what you wrote and is replying. Come back a little later.',
      answered: () => '',
      closed: () => 'We think that you have had a reply to everything. You can write again if you like.',
    },
    lastOpened: (day) =>
      `This was last opened on ${f.day(day)}, before this visit. Was it not you? Change the code further down.`,
    openedToday: 'This has been opened earlier today. Was it not you? Change the code further down.',
    neverOpened: 'Nobody has opened this before.',
    stays: (day) => `Everything is erased on ${f.date(day)} if nobody writes more.`,
    from: (who, day) => `${who}, ${f.day(day)}`,
    staff: 'The person who replies',
    by: {
      counsellor: 'Counsellor',
      midwife: 'Midwife',
      police: 'Police officer',
      social: 'Social worker',
      lead: 'Manager',
    },
    replies: 'The reply',
    mine: (day) => `You wrote on ${f.day(day)}`,
    showMine: 'Show what you wrote',
    hideMine: 'Hide what you wrote',
    all: 'Show more of what is written',
    allHide: 'Hide it again',
    allTitle: 'More of what is written',
    earlier: 'Get older ones',
    earlierWorking: 'Getting older ones.',
    missing: (n) =>
      f.plural(n, {
        one: 'One message is missing. We do not know why. Write and ask for what is missing.',
        other: '# messages are missing. We do not know why. Write and ask for what is missing.',
      }),
    doubled:
      'A message has come twice. That should not be able to happen. Write and ask if you wonder about something.',
    unreadable: 'This message cannot be read. Write and ask us to send it again.',
    news: 'Something new has come.',
    newsShow: 'Show what is new',
    actions: 'More you can do',
    recode: 'Change the code',
    recodeWhy: 'If somebody may have seen your code.',
    erase: 'Erase everything',
    eraseWhy: 'Then nobody can read it any more, not we either.',
    leave: 'Done for now',
  },

  follow: {
    open: 'Write more',
    label: 'Write to the person who replies',
    empty: 'Write something first.',
    send: 'Send',
    sending: 'The text is being locked and sent.',
    sent: 'It is sent. Read the reply with the same code.',
    changed: 'Something new came while you wrote. Read it first. Your text is kept.',
  },

  recode: {
    title: 'Your new code',
    lead: 'Write the new code down. The old one works until you change.',
    drawing: 'Making a new code. It may take a moment.',
    confirm: 'I have written it down. Change the code',
    working: 'Changing the code.',
    done: 'Only the new code works now. The old one opens nothing.',
    unsure: 'We do not know if the change got through. Keep both codes until you have tried again.',
  },

  erase: {
    soon: (seconds) =>
      f.plural(seconds, {
        one: 'Everything is erased in one second.',
        other: 'Everything is erased in # seconds.',
      }),
    undo: 'Undo',
    now: 'Erase now',
    working: 'Erasing.',
    doneTitle: 'Everything is erased',
    done: 'The code opens nothing any more. You can ask a new question whenever you like.',
    failed: 'It is not certain that everything is erased. Try again.',
    again: 'Erase again',
  },

  problem: {
    title: 'It did not work just now',
    kept: {
      text: 'Your text is still here.',
      code: 'Your code is still in the box.',
      nothing: '',
    },
    calls: 'You can also call:',
    offline: {
      what: 'We get no answer.',
      next: 'Check that you are online and try again.',
      once: 'If you send twice, it still arrives only once.',
    },
    stale: {
      what: 'A newer page has taken the place of this one while you had it open. This one cannot send or fetch anything.',
      next: 'Load the page again, and it will work. What you have written then goes away. Write it once more, or copy it first and paste it afterwards. What you copy stays in the phone. Copy another word afterwards.',
      reload: 'Load the page again',
    },
    server: {
      what: 'Something is wrong on our side.',
      next: 'Wait a little and try again.',
    },
    busy: {
      what: 'Many people are here right now.',
      next: (seconds) =>
        seconds < 60
          ? f.plural(seconds, { one: 'Try again in a second.', other: 'Try again in # seconds.' })
          : f.plural(Math.ceil(seconds / 60), {
              one: 'Try again in a minute.',
              other: 'Try again in # minutes.',
            }),
    },
    too_large: {
      what: 'Something on the way does not let your text through.',
      next: 'You do not need to shorten it. Try another network, or call.',
    },
    no_wasm: {
      what: 'This browser cannot lock your text, so nothing was sent.',
      next: 'Try another browser or another phone.',
    },
    no_random: {
      what: 'This phone cannot make a safe code, so nothing was sent.',
      next: 'Try another browser or another phone.',
    },
    clock: {
      what: (day) => `The phone’s date is ${f.date(day)}. It seems to be wrong, so nothing was sent.`,
      next: 'Set the date right in the phone’s settings and try again.',
    },
    epoch: {
      what: 'We cannot see that it is we who receive this, so nothing was sent.',
      next: 'Do not write here now. Call instead, or come back tomorrow.',
    },
    no_epoch: {
      what: 'We take no questions right now, so nothing was sent.',
      next: 'Come back tomorrow, or call.',
    },
    refused: {
      what: 'It could not be sent.',
      next: 'Try again. If it still does not work, you can call.',
    },
    gone: {
      what: 'It is no longer here. It has been erased, or the code was changed.',
      next: 'Do you have a new code? Read with that one. Otherwise you can ask a new question.',
    },
    altered: {
      what: 'Somebody has changed what is kept here. It is not your fault, and we send nothing.',
      next: 'Do not trust what it says here. Call, or ask a new question.',
    },
    changed: {
      what: 'Something new has come.',
      next: 'Read it first, then send again.',
    },
  },
}
