import { formatFor } from '../format.ts'
import type { Pages } from './sv.ts'

const f = formatFor('en-GB')

export const en: Pages = {
  trace: {
    lead: 'We save nothing in the phone. But the browser remembers that you have been here.',
    few: 'Remove only the lines that lead here. If the whole history is empty, somebody may wonder.',
    device: {
      title: 'What do you have?',
      why: 'We guess. Choose another if it is wrong.',
      options: {
        ios: 'iPhone',
        chrome: 'Android with Chrome',
        samsung: 'Samsung Internet',
        firefox: 'Firefox on a phone',
        desktop: 'Computer',
      },
    },
    stepsTitle: 'How to remove the line',
    steps: {
      ios: [
        'Open Safari. Press the book.',
        'Press the clock. Your history is there.',
        'Swipe the line Frågor to the side. Press Delete.',
        'Do the same with the search before it.',
      ],
      chrome: [
        'Press the three dots.',
        'Press History.',
        'Find the line Frågor. Press the cross.',
        'Do the same with the search before it.',
      ],
      samsung: [
        'Press the three lines at the bottom.',
        'Press History.',
        'Hold your finger on the line Frågor. Then press the search before it, so that both are chosen.',
        'Press Delete.',
      ],
      firefox: [
        'Press the three dots.',
        'Press History.',
        'Find the line Frågor. Press the dots or the cross beside it and delete it.',
        'Do the same with the search before it.',
      ],
      desktop: [
        'Press Ctrl and H. On a Mac: Command and Y.',
        'Find the line Frågor. Click it with the right button, or the dots beside it.',
        'Choose to delete the line.',
        'Do the same with the search before it.',
      ],
    },
    account: {
      title: 'Did you search on Google?',
      text: 'If you are signed in there, your search may stay in your account. Sign out before you search the next time.',
    },
    keyboard: {
      title: 'Words that the keyboard remembers',
      text: [
        'Our boxes ask the keyboard to remember nothing. Not all of them obey.',
        'Is a word from your text suggested? Hold your finger on it. Often you can remove it then.',
        'On an iPhone all words are removed at once: Settings, General, Transfer or Reset, Reset, Reset Keyboard Dictionary.',
        'If you speak your text, the maker of the keyboard may hear it. Writing is safer.',
      ],
    },
    clipboard: {
      title: 'Text that you have copied',
      text: [
        'What you copy stays in the phone. Some keyboards keep several texts.',
        'Write the code down by hand instead.',
        'Have you copied it already? Copy another word. Then open the clipboard in the keyboard and remove what is there.',
      ],
    },
    next: {
      title: 'Next time',
      text: [
        'Open a private window first. It may be called incognito. Then there is no line.',
        'Close the window when you are done.',
        'Somebody who has put an app in the phone to see everything can still see it. If so, borrow another phone.',
      ],
    },
  },

  poster: {
    lead: 'On our poster there are six words. They show you that this page is the real one.',
    label: 'The words on the poster',
    hint: 'Write the six words in the right order.',
    check: 'Compare',
    checking: 'Comparing the words. It may take a moment.',
    again: 'Compare again',
    right: 'The words are right.',
    rightText: (name) => `It is ${name} that replies here. You can write.`,
    wrong: 'The words are not right.',
    wrongText: [
      'Look at the words once more and try again.',
      'If they still are not right, the poster or this page may be false. Then write nothing here. Call instead:',
    ],
    none: 'There is nothing to compare with here yet. Come back another day, or call.',
    problem: {
      empty: 'Write the words first.',
      words: (n) => `There are six words on the poster. Here are ${f.number(n)}.`,
    },
  },

  privacy: {
    sections: [
      {
        title: 'What we do not know',
        text: [
          'We do not ask for your name. We do not save where you write from or which phone you have.',
          'There are no cookies here, and nothing is saved in the phone.',
        ],
      },
      {
        title: 'What we save',
        text: [
          'Your text, and the replies to it. They are locked. Only you, with your code, and those who reply can open them.',
          'On which days something was written and opened. No times of day.',
        ],
      },
      {
        title: 'For how long',
        text: [
          'Everything is erased after some time when nobody writes more. You see the day where you read your reply. You can erase everything yourself whenever you like.',
        ],
      },
      {
        title: 'Who can read it',
        text: [
          'The text is locked in your phone. Those who run the server cannot read it.',
          'Those who reply are bound to secrecy. If they know who you are, and you are under 18 and being harmed, they must tell social services.',
          'What is sent to us may be a public record in Sweden. If somebody asks for it, it is tried whether it is secret. We do not know who wrote it.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'With the code you can read and erase all that is yours. Without it we cannot find it, since we do not know who you are.',
          'Do you think that we do something wrong? Write to us with Ask a question. You can also turn to the Swedish Authority for Privacy Protection, IMY.',
        ],
      },
    ],
  },

  accessibility: {
    sections: [
      {
        title: 'How it shall work',
        text: [
          'Everybody shall be able to use this page. It is made to follow the standard WCAG 2.2 at level AA.',
          'Everything can be done with only a keyboard, with a screen reader, with large text and on small screens. Nothing moves. The page follows the phone’s choice of dark mode and high contrast.',
        ],
      },
      {
        title: 'What we know is not good yet',
        text: [
          'The page needs a browser that runs scripts, so that your text can be locked. Without scripts you can call.',
          'The texts are not available in sign language.',
          'The page has been tested with tools and with a keyboard. Nobody from outside has examined it yet.',
        ],
      },
      {
        title: 'Tell us about a fault',
        text: [
          'Is there something you cannot read, hear or press? Write it here. You do not have to say who you are or leave an address. You get a code and read the reply with it.',
          'If you are not content, you can turn to the Swedish Agency for Digital Government, Digg. They see to it that the law is followed.',
        ],
      },
    ],
    report: 'Tell us about a fault',
    prefill: 'This does not work for me on the page: ',
  },

  about: {
    lead: 'Here you can ask about things that are hard to talk about at home.',
    text: [
      'Those who reply work with helping young people. They know a lot about families where somebody else decides over your life.',
      'They can give advice, tell you about your rights and help you on to others. They decide nothing for you.',
      'It costs nothing.',
    ],
    centresTitle: 'These reply',
    days: (days) =>
      f.plural(days, { one: 'Most often replies within a day.', other: 'Most often replies within # days.' }),
    openTitle: 'How do I know it is true?',
    open: 'All the code behind this page is open. Anybody who reads code can check it.',
  },
}
