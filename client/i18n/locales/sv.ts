import { formatFor } from '../format.ts'

const f = formatFor('sv-SE')

/** Swedish: the source. Every other locale has this shape. */
export const sv = {
  brand: 'Viskan',
  skip: 'Gå till innehållet',
  language: 'Språk',
  back: 'Tillbaka',
  toStart: 'Till början',

  exit: {
    label: 'Lämna sidan',
    how: 'Du kan också trycka på Skift tre gånger.',
    onceMore: 'En gång till, så lämnar du sidan.',
    leaving: 'Laddar',
    /** The rehearsal: it shows what happens and stays. */
    trial: {
      lead: 'Prova här. Du stannar kvar på sidan.',
      press: 'Prova att lämna',
      done: 'Så går det. Din text är borta på en gång, och en vanlig sida visas. Den som backar kommer inte hit igen.',
      again: 'Prova igen',
    },
  },

  help: {
    title: 'Behöver du hjälp nu?',
    emergency: '112',
    emergencyHint: 'vid fara',
  },

  /** The small menu under every view, and what it says while a page is on its way. */
  foot: {
    title: 'Mer om sidan',
    trace: 'Ta bort spår',
    poster: 'Kolla en affisch',
    privacy: 'Så skyddar vi dig',
    accessibility: 'Tillgänglighet',
    about: 'Om oss',
    loading: 'Hämtar texten.',
    failed:
      'Texten gick inte att hämta. Allt du har skrivit är kvar. Se efter att du har nät och försök igen.',
    again: 'Försök igen',
  },

  start: {
    title: 'Fråga oss, utan att säga vem du är.',
    ask: 'Ställ en fråga',
    askHint: 'Skriv så mycket eller lite du vill.',
    read: 'Läs ditt svar',
    readHint: 'Ha koden du fick till hands.',
    codeHint: 'Den är inte sparad än.',
  },

  before: {
    title: 'Innan du skriver',
    lead: 'Läs det du vill veta mer om, eller skriv direkt.',
    go: 'Skriv frågan',
    who: {
      title: 'Vem svarar, och när?',
      text: (days: number | null) => [
        'En vuxen som kan sånt här svarar dig. Det är ofta en kurator. Det kan också vara en barnmorska eller en polis.',
        days === null
          ? 'Kom tillbaka hit om några dagar och läs svaret.'
          : f.plural(days, {
              one: 'Svaret kommer oftast inom en dag. Du läser det här.',
              other: 'Svaret kommer oftast inom # dagar. Du läser det här.',
            }),
      ],
    },
    anonymous: {
      title: 'Vet ni vem jag är?',
      text: [
        'Nej. Vi frågar inte vad du heter. Vi sparar inte var du är eller vilken telefon du har.',
        'Din text låses innan den lämnar din telefon. Bara de som svarar kan läsa den.',
      ],
    },
    duty: {
      title: 'Måste ni berätta för någon?',
      text: [
        'Bara om vi vet vem du är. Om du är under 18 och har det svårt måste vi då säga det till socialtjänsten. Så länge vi inte vet vem du är kan vi inte göra det.',
        'Är du över 18 väljer du själv. Men vet vi om ett barn som far illa, kanske ett syskon, måste vi berätta det.',
        'Du väljer om och när du vill säga vem du är.',
      ],
    },
    limits: {
      title: 'Vad kan ni inte skydda mig från?',
      text: [
        'Någon kan se din skärm när du skriver.',
        'Det kan finnas en app i din telefon som ser allt du gör. Låna hellre en telefon om du tror det.',
        'Den som hittar din kod kan läsa ditt svar.',
      ],
    },
    leaving: {
      title: 'Hur lämnar jag sidan fort?',
      text: [
        'Tryck på Lämna sidan. Då är allt borta på en gång, och en vanlig sida visas. Det du inte hann skicka är också borta.',
        'På en dator kan du trycka på Skift tre gånger i stället.',
        'I telefonens historik står det att någon har öppnat en sida som heter Frågor. Vi kan inte ta bort den raden.',
      ],
    },
  },

  ask: {
    title: 'Din fråga',
    label: 'Skriv här',
    hint: 'Du behöver inte berätta allt. Låt bli namn om du vill vara okänd.',
    centre: 'Vem vill du fråga?',
    more: 'Vill du berätta mer?',
    moreHint: 'Allt är frivilligt.',
    after: 'När frågan är skickad får du en kod. Med den läser du svaret.',
    send: 'Skicka frågan',
    again: 'Skicka igen',
    sending: 'Texten låses och skickas. Det kan ta en stund.',
    empty: 'Skriv din fråga först.',
    before: 'Läs om hur det går till',
  },

  /** What a text seems to say about its writer. Found on the device; it never stops anybody. */
  hint: {
    lead: 'I din text kan det stå:',
    found: {
      personal_number: 'ett personnummer',
      phone: 'ett telefonnummer',
      email: 'en e-postadress',
      address: 'en adress',
      school: 'namnet på en skola',
      name: 'ett namn',
    },
    why: 'Med det kan vi förstå vem du är. Är du under 18 och har det svårt måste vi då säga det till socialtjänsten. Är du över 18 väljer du oftast själv.',
    code: 'Koden till ditt svar står i din text. Vi behöver den inte. Den som ser den kan läsa allt. Ta bort den.',
    choice: 'Du väljer. Ändra texten eller låt den stå. Bara din telefon har sett det här.',
    dismiss: 'Dölj det här',
  },

  text: {
    left: (n: number) => `Det finns plats för ungefär ${f.number(n)} tecken till.`,
    over: (n: number) => `Texten är för lång. Ta bort ungefär ${f.number(n)} tecken.`,
  },

  summary: {
    chosenNothing: 'Inget valt',
    topic: {
      title: 'Vad handlar det om?',
      why: 'Då svarar den som kan mest om det.',
      options: {
        family: 'Familj',
        marriage: 'Giftermål',
        travel: 'En resa',
        violence: 'Våld eller hot',
        love: 'Kärlek',
        other: 'Något annat',
        accessibility: 'Ett fel på sidan',
      },
    },
    before: {
      title: 'Finns det ett datum som är viktigt?',
      why: 'Till exempel en resa eller ett bröllop. Då vet vi hur bråttom det är.',
    },
    age: {
      title: 'Hur gammal är du?',
      why: 'Reglerna är olika för den som är under 18.',
      options: { u15: 'Under 15', '15-17': '15–17', '18-20': '18–20', '21+': '21 eller mer' },
    },
    area: {
      title: 'Var bor du, på ett ungefär?',
      why: 'Då kan vi säga vilken hjälp som finns nära. Skriv en stad eller ett län, ingen adress.',
    },
    lang: { title: 'Vilket språk vill du ha svar på?', why: 'Vi svarar på det språket om vi kan.' },
    as: {
      title: 'Vem är det som frågar?',
      why: 'Då vet vi vem vi svarar.',
      options: {
        young: 'Jag frågar för mig',
        friend: 'Jag är vän eller syskon',
        professional: 'Jag frågar i mitt jobb',
      },
    },
    safe: {
      title: 'Hur kan du läsa svaret i fred?',
      why: 'Till exempel: skriv kort, eller nämn inte min bror. Vi tänker på det när vi svarar.',
    },
    tooLong: 'Det här är lite för långt. Korta det, så får det plats.',
  },

  code: {
    title: 'Din kod',
    lead: 'Frågan är skickad. Skriv ner koden nu. Den visas bara en gång.',
    showAs: 'Visa koden som',
    words: 'Sex ord',
    digits: 'Siffror',
    why: 'Med koden läser du svaret. Tappar du bort den kan ingen ta fram den igen. Orden och siffrorna är samma kod, så du behöver bara spara det ena.',
    hide: {
      title: 'Hur kan jag gömma koden?',
      text: [
        'Skriv orden som en lista på saker att köpa.',
        'Spara siffrorna som ett nummer på ett paket eller en bokning.',
        'Skriv inte vad koden är till.',
        'Ta ingen skärmbild om någon ser dina bilder.',
      ],
      as: 'Visa koden som',
      list: 'Lista',
      number: 'Nummer',
      listHint:
        'Skriv av listan. Siffran före ordet visar ordningen. Du kan skriva in den så här när du kommer tillbaka.',
      numberHint:
        'Skriv av numret, som om det hörde till ett paket. Du kan skriva in det så här när du kommer tillbaka.',
      reference: 'Ref.',
    },
    next: 'Jag har skrivit ner koden',
    copied: 'Kopierat du koden? Då kan den ligga kvar i telefonen. Kopiera något annat efteråt.',
  },

  practise: {
    title: 'Prova koden',
    lead: 'Skriv koden en gång. Då vet du att den blev rätt.',
    check: 'Prova',
    skip: 'Hoppa över',
    seeAgain: 'Visa koden igen',
    wrong: 'Det är inte samma kod. Visa koden igen, eller prova en gång till.',
    checking: 'Jämför koden.',
  },

  done: {
    title: 'Klart',
    right: 'Koden stämde.',
    when: (days: number, day: number) =>
      f.plural(days, {
        one: `Svaret kommer oftast inom en dag. Kom tillbaka ${f.day(day)} eller senare.`,
        other: `Svaret kommer oftast inom # dagar. Kom tillbaka ${f.day(day)} eller senare.`,
      }),
    soon: 'Kom tillbaka om några dagar.',
    how: 'Tryck då på Läs ditt svar och skriv koden.',
    once: 'Koden visas inte igen. Nu kan du lämna sidan.',
  },

  read: {
    title: 'Läs ditt svar',
    label: 'Din kod',
    hint: 'Skriv de sex orden, eller alla siffror. Stora och små bokstäver går lika bra.',
    show: 'Visa svaret',
    again: 'Försök igen',
    working: 'Letar efter ditt svar. Det kan ta en stund.',
    found: 'Ord som stämmer',
    fits: (words: string) => `Ord som passar: ${words}.`,
    choose: 'Välj ett ord',
    digits: (n: number) => `${f.number(n)} av 21 siffror`,
    unknown: (word: string) => `Ordet ”${word}” finns inte i vår lista.`,
    near: 'Menade du',
    problem: {
      empty: 'Skriv din kod först.',
      words: (n: number) => `Koden har sex ord. Här är det ${f.number(n)}.`,
      unknown: 'Ett eller flera ord finns inte i vår lista. Titta på dem igen.',
      count: (n: number) => `Koden har 21 siffror. Här är det ${f.number(n)}.`,
      check: 'Någon siffra är fel. Titta på dem en gång till.',
      range: 'Någon siffra är fel. Titta på dem en gång till.',
      mixed: 'Skriv bara orden, eller bara siffrorna.',
    },
    none: {
      title: 'Vi hittar inget med den koden.',
      text: [
        'Ett ord eller en siffra kan vara fel. Titta på koden en gång till.',
        'Allt kan också vara raderat. Det sker när någon väljer det, eller när det har gått lång tid.',
        'Har du tappat koden? Ställ din fråga igen, så får du en ny.',
      ],
      ask: 'Ställ en ny fråga',
    },
  },

  veil: {
    show: 'Tryck för att visa',
    hide: 'Dölj texten',
    when: {
      title: 'När ska texten döljas?',
      why: 'Då kan ingen läsa den på din skärm. Ett tryck visar den igen.',
      options: {
        five: 'Efter fem minuter',
        one: 'Efter en minut',
        away: 'Bara när jag byter app',
        never: 'Aldrig',
      },
    },
  },

  thread: {
    title: {
      received: 'Vi har fått din fråga',
      answering: 'Någon svarar dig nu',
      answered: 'Du har fått svar',
      closed: 'Du har fått svar',
    },
    state: {
      received: (day: number | null) =>
        day === null
          ? 'Ingen har svarat än. Kom tillbaka om några dagar.'
          : `Ingen har svarat än. Svaret brukar komma senast ${f.day(day)}.`,
      late: 'Ingen har svarat än. Det tar längre tid än det brukar. Är det bråttom kan du ringa.',
      answering: () => 'Någon har läst det du skrev och svarar. Kom tillbaka lite senare.',
      answered: () => '',
      closed: () => 'Vi tror att du har fått svar på allt. Du kan skriva igen om du vill.',
    },
    lastOpened: (day: number) =>
      `Det här öppnades senast ${f.day(day)}, före det här besöket. Var det inte du? Byt kod längre ner.`,
    openedToday: 'Det här har öppnats förut i dag. Var det inte du? Byt kod längre ner.',
    neverOpened: 'Ingen har öppnat det här förut.',
    stays: (day: number) => `Allt raderas ${f.date(day)} om ingen skriver mer.`,
    from: (who: string, day: number) => `${who}, ${f.day(day)}`,
    staff: 'Den som svarar',
    by: {
      counsellor: 'Kurator',
      midwife: 'Barnmorska',
      police: 'Polis',
      social: 'Socionom',
      lead: 'Chef',
    },
    replies: 'Svaret',
    mine: (day: number) => `Du skrev ${f.day(day)}`,
    showMine: 'Visa vad du skrev',
    hideMine: 'Dölj vad du skrev',
    all: 'Visa mer som är skrivet',
    allHide: 'Dölj det igen',
    allTitle: 'Mer som är skrivet',
    earlier: 'Hämta äldre',
    earlierWorking: 'Hämtar äldre.',
    missing: (n: number) =>
      f.plural(n, {
        one: 'Ett meddelande saknas. Vi vet inte varför. Skriv och fråga om det som fattas.',
        other: '# meddelanden saknas. Vi vet inte varför. Skriv och fråga om det som fattas.',
      }),
    doubled:
      'Ett meddelande har kommit två gånger. Det ska inte kunna hända. Skriv och fråga om du undrar över något.',
    unreadable: 'Det här meddelandet går inte att läsa. Skriv och be oss skicka det igen.',
    news: 'Det har kommit något nytt.',
    newsShow: 'Visa det nya',
    actions: 'Mer du kan göra',
    recode: 'Byt kod',
    recodeWhy: 'Om någon kan ha sett din kod.',
    erase: 'Radera allt',
    eraseWhy: 'Då kan ingen läsa det mer, inte vi heller.',
    leave: 'Klar för nu',
  },

  follow: {
    open: 'Skriv mer',
    label: 'Skriv till den som svarar',
    empty: 'Skriv något först.',
    send: 'Skicka',
    sending: 'Texten låses och skickas.',
    sent: 'Det är skickat. Läs svaret med samma kod.',
    changed: 'Det kom något nytt medan du skrev. Läs det först. Din text är kvar.',
  },

  recode: {
    title: 'Din nya kod',
    lead: 'Skriv ner den nya koden. Den gamla gäller tills du byter.',
    drawing: 'Gör en ny kod. Det kan ta en stund.',
    confirm: 'Jag har skrivit ner den. Byt kod',
    working: 'Byter kod.',
    done: 'Nu gäller bara den nya koden. Den gamla öppnar inget mer.',
    unsure: 'Vi vet inte om bytet gick fram. Spara båda koderna tills du har försökt igen.',
  },

  erase: {
    soon: (seconds: number) =>
      f.plural(seconds, { one: 'Allt raderas om en sekund.', other: 'Allt raderas om # sekunder.' }),
    undo: 'Ångra',
    now: 'Radera nu',
    working: 'Raderar.',
    doneTitle: 'Allt är raderat',
    done: 'Koden öppnar inget mer. Du kan ställa en ny fråga när du vill.',
    failed: 'Det är inte säkert att allt är raderat. Försök igen.',
    again: 'Radera igen',
  },

  /** What happened and what to do next; what was kept stands between them. */
  problem: {
    title: 'Det gick inte nu',
    kept: {
      text: 'Din text är kvar här.',
      code: 'Din kod är kvar i rutan.',
      nothing: '',
    },
    calls: 'Du kan också ringa:',
    offline: {
      what: 'Vi får inget svar.',
      next: 'Se efter att du har nät och försök igen.',
      once: 'Skickar du två gånger kommer det ändå bara fram en gång.',
    },
    stale: {
      what: 'Den här sidan har blivit gammal medan du hade den öppen. Den kan inte skicka eller hämta något.',
      next: 'Ladda om sidan, så går det igen. Då försvinner det du har skrivit. Skriv det en gång till, eller kopiera det först och klistra in det sedan. Det du kopierar ligger kvar i telefonen. Kopiera ett annat ord efteråt.',
      reload: 'Ladda om sidan',
    },
    server: {
      what: 'Något är fel hos oss.',
      next: 'Vänta en stund och försök igen.',
    },
    busy: {
      what: 'Det är många här just nu.',
      next: (seconds: number) =>
        seconds < 60
          ? f.plural(seconds, { one: 'Försök igen om en sekund.', other: 'Försök igen om # sekunder.' })
          : f.plural(Math.ceil(seconds / 60), {
              one: 'Försök igen om en minut.',
              other: 'Försök igen om # minuter.',
            }),
    },
    too_large: {
      what: 'Något på vägen släpper inte fram din text.',
      next: 'Du behöver inte korta den. Prova ett annat nät, eller ring.',
    },
    no_wasm: {
      what: 'Den här webbläsaren kan inte låsa din text, så inget är skickat.',
      next: 'Prova en annan webbläsare eller en annan telefon.',
    },
    no_random: {
      what: 'Den här telefonen kan inte göra en säker kod, så inget är skickat.',
      next: 'Prova en annan webbläsare eller en annan telefon.',
    },
    clock: {
      what: (day: number) => `Telefonens datum är ${f.date(day)}. Det verkar vara fel, så inget är skickat.`,
      next: 'Rätta datumet i telefonens inställningar och försök igen.',
    },
    epoch: {
      what: 'Vi kan inte se att det är vi som tar emot, så inget är skickat.',
      next: 'Skriv inte här nu. Ring i stället, eller kom tillbaka i morgon.',
    },
    no_epoch: {
      what: 'Vi tar inte emot frågor just nu, så inget är skickat.',
      next: 'Kom tillbaka i morgon, eller ring.',
    },
    refused: {
      what: 'Det gick inte att skicka.',
      next: 'Försök igen. Går det inte då heller kan du ringa.',
    },
    gone: {
      what: 'Det finns inte kvar. Det är raderat, eller så har koden bytts.',
      next: 'Har du en ny kod? Läs med den. Annars kan du ställa en ny fråga.',
    },
    altered: {
      what: 'Någon har ändrat det som finns här. Det är inte ditt fel, och vi skickar inget.',
      next: 'Lita inte på det som står här. Ring, eller ställ en ny fråga.',
    },
    changed: {
      what: 'Det har kommit något nytt.',
      next: 'Läs det först och skicka sedan igen.',
    },
  },
}

/** The shape of a locale. */
export type Locale = typeof sv
