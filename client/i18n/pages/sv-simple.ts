import { formatFor } from '../format.ts'
import type { Pages } from './sv.ts'

const f = formatFor('sv-SE')

/** Easy Swedish. Whole, so that one file is fetched and not two. */
export const svSimple: Pages = {
  trace: {
    lead: 'Vi sparar inget i telefonen. Men telefonen har en lista på sidor du har öppnat. Listan heter historik. Den här sidan står där.',
    few: 'Ta bara bort raderna om den här sidan. Är hela listan tom kan någon undra varför.',
    device: {
      title: 'Vad har du?',
      why: 'Vi gissar. Är det fel? Välj det du har.',
      options: {
        ios: 'iPhone',
        chrome: 'Android med Chrome',
        samsung: 'Samsung Internet',
        firefox: 'Firefox i telefonen',
        desktop: 'Dator',
      },
    },
    stepsTitle: 'Så tar du bort raden',
    steps: {
      ios: [
        'Öppna Safari. Tryck på boken.',
        'Tryck på klockan. Där är din historik.',
        'Svep raden Frågor åt sidan. Tryck på Radera.',
        'Sökte du på något först? Ta bort den raden också.',
      ],
      chrome: [
        'Tryck på de tre prickarna.',
        'Tryck på Historik.',
        'Hitta raden Frågor. Tryck på krysset.',
        'Sökte du på något först? Ta bort den raden också.',
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
        'Sökte du på något först? Ta bort den raden också.',
      ],
      desktop: [
        'Tryck på Ctrl och H. På Mac: kommando och Y.',
        'Hitta raden Frågor. Klicka på raden med höger knapp på musen. Du kan också klicka på prickarna bredvid.',
        'Välj att ta bort raden.',
        'Sökte du på något först? Ta bort den raden också.',
      ],
    },
    keyboard: {
      title: 'Ord som telefonen minns',
      text: [
        'Telefonen kan minnas ord som du har skrivit. Vi ber den att inte göra det. Men det går inte alltid.',
        'Ser du ett ord från din text när du skriver? Håll fingret på ordet. Ofta kan du ta bort det.',
        'Har du iPhone kan du ta bort alla ord. Tryck på Inställningar. Tryck på Allmänt. Tryck på Överför eller nollställ. Tryck på Nollställ. Tryck sist på Nollställ ordlistan.',
        'Pratar du in din text? Då kan någon annan höra den. Det är bättre att skriva.',
      ],
    },
    account: {
      title: 'Sökte du på Google?',
      text: 'Google kan minnas vad du sökte. Det gör Google om du är inloggad. Logga ut innan du söker nästa gång.',
    },
    clipboard: {
      title: 'Text som du har kopierat',
      text: [
        'Det du kopierar finns kvar i telefonen.',
        'Kopiera inte koden. Skriv av den på ett papper.',
        'Har du kopierat den? Kopiera ett annat ord. Vissa telefoner sparar en lista på allt du kopierar. Ta bort koden där.',
      ],
    },
    next: {
      title: 'Nästa gång',
      text: [
        'Öppna ett privat fönster först. Ibland heter det inkognito. Då sparas inte sidan i listan.',
        'Stäng fönstret när du är klar.',
        'Någon kan ha lagt en app i telefonen för att se allt. Då hjälper det inte. Låna en annan telefon.',
      ],
    },
  },

  poster: {
    label: 'Orden på affischen',
    hint: 'Skriv de sex orden i rätt ordning.',
    check: 'Jämför',
    again: 'Jämför igen',
    rightText: (name: string) => `Det är ${name} som svarar här. Du kan skriva.`,
    lead: 'Har du sett vår affisch? Där står sex ord. Med orden ser du att sidan är vår.',
    checking: 'Vi tittar om orden är rätt. Vänta lite.',
    right: 'Orden är rätt.',
    wrong: 'Orden är inte rätt.',
    wrongText: [
      'Titta på orden igen. Prova en gång till.',
      'Är de fel då också? Då kan affischen vara falsk. Sidan kan också vara falsk. Skriv inget här. Ring oss:',
    ],
    none: 'Det finns inga ord här än. Kom tillbaka en annan dag. Du kan också ringa.',
    problem: {
      empty: 'Skriv orden först.',
      words: (n: number) => `På affischen står sex ord. Du har skrivit ${f.number(n)}.`,
    },
  },

  privacy: {
    sections: [
      {
        title: 'Det vi inte vet',
        text: [
          'Vi frågar inte vad du heter. Vi sparar inte var du är. Vi sparar inte vilken telefon du har.',
          'Vi sparar inget i din telefon.',
        ],
      },
      {
        title: 'Det vi sparar',
        text: [
          'Vi sparar din text och våra svar. De är låsta. Du kan öppna dem med din kod. De som svarar kan också öppna dem. Ingen annan kan det.',
          'Vi sparar vilken dag någon skrev eller läste. Vi sparar inte vad klockan var.',
        ],
      },
      {
        title: 'Hur länge',
        text: [
          'När ingen har skrivit på länge raderar vi allt. Du ser dagen där du läser ditt svar. Du kan själv radera allt när du vill.',
        ],
      },
      {
        title: 'Vem kan läsa?',
        text: [
          'Din telefon låser texten. De som sköter våra datorer kan inte läsa den.',
          'De som svarar har tystnadsplikt. Det betyder att de inte får berätta om dig för andra. Men är du under 18 år och har det mycket svårt måste de säga det till socialtjänsten. Det gäller om de vet vem du är.',
          'I Sverige får alla be att få läsa det som skickas till oss. Det kallas allmän handling. Då ser vi efter om texten är hemlig. Vi vet inte vem som har skrivit den.',
        ],
      },
      {
        title: 'Dina rättigheter',
        text: [
          'Med koden kan du läsa allt som är ditt. Du kan också radera det. Utan koden kan vi inte hitta det. Vi vet ju inte vem du är.',
          'Tycker du att vi gör fel? Tryck på Ställ en fråga och skriv till oss. Du kan också säga det till Integritetsskyddsmyndigheten, IMY. De ser till att ingen sparar fel saker om dig.',
        ],
      },
    ],
  },

  accessibility: {
    sections: [
      {
        title: 'Så ska det fungera',
        text: [
          'Alla ska kunna använda sidan. Det finns regler för det. De heter WCAG 2.2, nivå AA. Vi har gjort sidan för att följa dem.',
          'Du kan använda bara tangentbord. Du kan få texten uppläst. Du kan göra texten större. Sidan rör sig inte. Den blir mörk om telefonen är mörk.',
        ],
      },
      {
        title: 'Det vi vet inte är bra än',
        text: [
          'Sidan behöver skript. Ett skript är ett litet program i webbläsaren. Det låser din text. Fungerar inte skript kan du ringa.',
          'Texterna finns inte på teckenspråk.',
          'Vi har provat sidan själva. Ingen annan har provat den än.',
        ],
      },
      {
        title: 'Berätta om ett fel',
        text: [
          'Är det något du inte kan läsa, höra eller trycka på? Skriv det här. Du behöver inte säga vem du är. Du får en kod. Med koden läser du svaret.',
          'Blir du inte nöjd? Då kan du skriva till Myndigheten för digital förvaltning, Digg. De ser till att sidor följer lagen.',
        ],
      },
    ],
    report: 'Berätta om ett fel',
    prefill: 'Det här fungerar inte för mig på sidan: ',
  },

  about: {
    lead: 'Här kan du fråga om sånt som är svårt att prata om hemma.',
    text: [
      'De som svarar hjälper unga varje dag. De vet hur det är när andra bestämmer över ens liv.',
      'De kan ge dig råd. De kan berätta vad lagen säger. De kan visa vem mer som kan hjälpa dig. De bestämmer inget åt dig.',
      'Det kostar inget.',
    ],
    centresTitle: 'De här svarar',
    days: (days: number) =>
      f.plural(days, { one: 'Svarar ofta inom en dag.', other: 'Svarar ofta inom # dagar.' }),
    openTitle: 'Hur vet jag att det är sant?',
    open: 'Alla kan se hur sidan är gjord. Den som kan läsa kod kan se att det är sant.',
  },
}
