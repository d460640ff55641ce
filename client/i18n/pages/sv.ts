import { formatFor } from '../format.ts'

const f = formatFor('sv-SE')

/** The pages that few open, in Swedish: the source. They come with the first of them that is opened. */
export const sv = {
  trace: {
    lead: 'Vi sparar inget i telefonen. Men webbläsaren minns att du har varit här.',
    few: 'Ta bara bort de rader som visar hit. Är hela historiken tom kan någon undra.',
    device: {
      title: 'Vad har du?',
      why: 'Vi gissar. Välj ett annat om det är fel.',
      options: {
        ios: 'iPhone',
        chrome: 'Android med Chrome',
        samsung: 'Samsung Internet',
        firefox: 'Firefox i telefonen',
        desktop: 'Dator',
      },
    },
    stepsTitle: 'Så tar du bort raden',
    /** As many steps, and in the same order, as the pictures of the device. */
    steps: {
      ios: [
        'Öppna Safari. Tryck på boken.',
        'Tryck på klockan. Där är din historik.',
        'Svep raden Frågor åt sidan. Tryck på Radera.',
        'Gör likadant med sökningen före.',
      ],
      chrome: [
        'Tryck på de tre prickarna.',
        'Tryck på Historik.',
        'Hitta raden Frågor. Tryck på krysset.',
        'Gör likadant med sökningen före.',
      ],
      samsung: [
        'Tryck på de tre strecken längst ner.',
        'Tryck på Historik.',
        'Håll fingret på raden Frågor. Tryck sedan på sökningen före, så att båda är valda.',
        'Tryck på Radera.',
      ],
      firefox: [
        'Tryck på de tre prickarna.',
        'Tryck på Historik.',
        'Hitta raden Frågor. Tryck på prickarna eller krysset bredvid och ta bort den.',
        'Gör likadant med sökningen före.',
      ],
      desktop: [
        'Tryck på Ctrl och H. På Mac: kommando och Y.',
        'Hitta raden Frågor. Klicka på den med höger knapp, eller på prickarna bredvid.',
        'Välj att ta bort raden.',
        'Gör likadant med sökningen före.',
      ],
    },
    /** Where more is left than on the device itself. */
    account: {
      title: 'Sökte du på Google?',
      text: 'Är du inloggad där kan din sökning finnas kvar i ditt konto. Logga ut innan du söker nästa gång.',
    },
    keyboard: {
      title: 'Ord som tangentbordet minns',
      text: [
        'Våra rutor säger åt tangentbordet att inte minnas. Alla lyder inte.',
        'Får du ett ord ur din text som förslag? Håll fingret på förslaget. Ofta kan du ta bort det då.',
        'På iPhone tar man bort alla ord på en gång: Inställningar, Allmänt, Överför eller nollställ, Nollställ, Nollställ ordlistan.',
        'Pratar du in din text kan den som gör tangentbordet höra den. Skriv hellre.',
      ],
    },
    clipboard: {
      title: 'Text som du har kopierat',
      text: [
        'Det du kopierar ligger kvar i telefonen. En del tangentbord sparar flera texter.',
        'Skriv av koden för hand i stället.',
        'Har du redan kopierat den? Kopiera ett annat ord. Öppna sedan urklipp i tangentbordet och ta bort det som står där.',
      ],
    },
    next: {
      title: 'Nästa gång',
      text: [
        'Öppna ett privat fönster först. Det kan heta inkognito. Då blir det ingen rad.',
        'Stäng fönstret när du är klar.',
        'Den som har lagt en app i telefonen för att se allt kan ändå se det. Låna hellre en annan telefon.',
      ],
    },
  },

  poster: {
    lead: 'På vår affisch står sex ord. Med dem ser du att sidan är på riktigt.',
    label: 'Orden på affischen',
    hint: 'Skriv de sex orden i rätt ordning.',
    check: 'Jämför',
    checking: 'Jämför orden. Det kan ta en stund.',
    again: 'Jämför igen',
    right: 'Orden stämmer.',
    rightText: (name: string) => `Det är ${name} som svarar här. Du kan skriva.`,
    wrong: 'Orden stämmer inte.',
    wrongText: [
      'Titta på orden en gång till och prova igen.',
      'Stämmer de ändå inte kan affischen eller sidan vara falsk. Skriv då inget här. Ring i stället:',
    ],
    none: 'Här finns inget att jämföra med än. Kom tillbaka en annan dag, eller ring.',
    problem: {
      empty: 'Skriv orden först.',
      words: (n: number) => `På affischen står sex ord. Här är det ${f.number(n)}.`,
    },
  },

  privacy: {
    sections: [
      {
        title: 'Det vi inte vet',
        text: [
          'Vi frågar inte vad du heter. Vi sparar inte varifrån du skriver eller vilken telefon du har.',
          'Det finns inga kakor här, och inget sparas i telefonen.',
        ],
      },
      {
        title: 'Det vi sparar',
        text: [
          'Din text, och svaren på den. De är låsta. Bara du, med din kod, och de som svarar kan öppna dem.',
          'Vilka dagar något skrevs och öppnades. Inga klockslag.',
        ],
      },
      {
        title: 'Hur länge',
        text: [
          'Allt raderas efter en tid när ingen skriver mer. Dagen står där du läser ditt svar. Du kan själv radera allt när du vill.',
        ],
      },
      {
        title: 'Vem som kan läsa',
        text: [
          'Texten låses i din telefon. De som sköter servern kan inte läsa den.',
          'De som svarar har tystnadsplikt. Vet de vem du är, och du är under 18 och far illa, måste de säga det till socialtjänsten.',
          'Det som skickas till oss kan vara en allmän handling. Om någon begär ut den prövas det om den är hemlig. Vi vet inte vem som har skrivit.',
        ],
      },
      {
        title: 'Dina rättigheter',
        text: [
          'Med koden kan du läsa och radera allt som är ditt. Utan den kan vi inte hitta det, eftersom vi inte vet vem du är.',
          'Tycker du att vi gör fel? Skriv till oss med Ställ en fråga. Du kan också vända dig till Integritetsskyddsmyndigheten, IMY.',
        ],
      },
    ],
  },

  accessibility: {
    sections: [
      {
        title: 'Så ska det fungera',
        text: [
          'Alla ska kunna använda sidan. Den är gjord för att följa standarden WCAG 2.2 på nivå AA.',
          'Allt går att göra med bara tangentbord, med skärmläsare, med stor text och på små skärmar. Sidan rör sig inte. Den följer telefonens val av mörkt läge och stark kontrast.',
        ],
      },
      {
        title: 'Det vi vet inte är bra än',
        text: [
          'Sidan kräver att webbläsaren kör skript, för att din text ska kunna låsas. Utan skript kan du ringa.',
          'Texterna finns inte på teckenspråk.',
          'Sidan har testats med verktyg och med tangentbord. Den har inte granskats av någon utifrån än.',
        ],
      },
      {
        title: 'Berätta om ett fel',
        text: [
          'Är det något du inte kan läsa, höra eller trycka på? Skriv det här. Du behöver inte säga vem du är eller lämna någon adress. Du får en kod och läser svaret med den.',
          'Blir du inte nöjd kan du vända dig till Myndigheten för digital förvaltning, Digg. De ser till att lagen följs.',
        ],
      },
    ],
    report: 'Berätta om ett fel',
    /** What the question begins with. */
    prefill: 'Det här fungerar inte för mig på sidan: ',
  },

  about: {
    lead: 'Här kan du fråga om sånt som är svårt att prata om hemma.',
    text: [
      'De som svarar arbetar med att hjälpa unga. De vet mycket om familjer där någon annan bestämmer över ens liv.',
      'De kan ge råd, berätta om dina rättigheter och hjälpa dig vidare till andra. De bestämmer inget åt dig.',
      'Det kostar inget.',
    ],
    centresTitle: 'De här svarar',
    days: (days: number) =>
      f.plural(days, { one: 'Svarar oftast inom en dag.', other: 'Svarar oftast inom # dagar.' }),
    openTitle: 'Hur vet jag att det är sant?',
    open: 'All kod bakom sidan är öppen. Den som kan läsa kod kan se efter att det stämmer.',
  },
}

/** The shape of these pages in a locale. */
export type Pages = typeof sv
