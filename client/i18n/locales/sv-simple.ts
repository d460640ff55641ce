import { formatFor } from '../format.ts'
import type { Locale } from './sv.ts'

const f = formatFor('sv-SE')

/** Easy Swedish: one thing a sentence, no images, hard words explained. Whole, so that its chunk needs no other. */
export const svSimple: Locale = {
  brand: 'Viskan',
  skip: 'Gå till innehållet',
  language: 'Språk',
  back: 'Tillbaka',
  toStart: 'Till början',
  exit: {
    label: 'Lämna sidan',
    how: 'Du kan också trycka på knappen Skift tre gånger.',
    onceMore: 'Tryck en gång till. Då lämnar du sidan.',
    leaving: 'Laddar',
    trial: {
      lead: 'Du kan prova här. Du är kvar på sidan.',
      press: 'Prova att lämna sidan',
      done: 'Så här blir det. Det du skrev försvinner direkt. En vanlig sida visas. Ingen kan gå tillbaka hit.',
      again: 'Prova en gång till',
    },
  },

  help: {
    title: 'Behöver du hjälp nu?',
    emergency: '112',
    emergencyHint: 'vid fara',
  },
  foot: {
    title: 'Mer om sidan',
    trace: 'Göm att du var här',
    poster: 'Är sidan på riktigt?',
    privacy: 'Så skyddar vi dig',
    accessibility: 'Tillgänglighet',
    about: 'Om oss',
    loading: 'Texten kommer snart.',
    failed: 'Texten kom inte. Allt du har skrivit finns kvar. Har du nät? Försök igen.',
    again: 'Försök igen',
  },

  start: {
    title: 'Fråga oss. Du behöver inte säga vem du är.',
    ask: 'Ställ en fråga',
    askHint: 'Du kan skriva mycket eller lite.',
    read: 'Läs ditt svar',
    readHint: 'Du behöver din kod.',
    codeHint: 'Du har inte sparat den än.',
  },

  before: {
    title: 'Innan du skriver',
    lead: 'Tryck på det du vill veta mer om. Eller skriv din fråga på en gång.',
    go: 'Skriv frågan',
    who: {
      title: 'Vem svarar, och när?',
      text: (days: number | null) => [
        'En vuxen svarar dig. Hen arbetar med att hjälpa unga.',
        'Det kan vara en kurator. En kurator är bra på att lyssna och ge råd. Det kan också vara en barnmorska eller en polis.',
        days === null
          ? 'Kom tillbaka hit om några dagar. Då kan du läsa svaret.'
          : f.plural(days, {
              one: 'Ofta kommer svaret inom en dag. Du läser det här på sidan.',
              other: 'Ofta kommer svaret inom # dagar. Du läser det här på sidan.',
            }),
      ],
    },
    anonymous: {
      title: 'Vet ni vem jag är?',
      text: [
        'Nej. Vi frågar inte vad du heter.',
        'Vi sparar inte var du är. Vi sparar inte vilken telefon du har.',
        'Telefonen låser din text innan den skickas. Bara den som svarar kan läsa den.',
      ],
    },
    duty: {
      title: 'Måste ni berätta för någon?',
      text: [
        'Bara om vi vet vem du är.',
        'Är du under 18 år och har det svårt? Då måste vi säga det till socialtjänsten, om vi vet vem du är. De som arbetar där ska hjälpa barn och familjer. De finns i varje kommun.',
        'Vet vi inte vem du är? Då kan vi inte berätta för dem.',
        'Är du över 18 år väljer du själv. Men vet vi om ett barn som har det mycket svårt måste vi berätta det. Det kan vara ditt syskon.',
        'Du väljer om du vill säga vem du är. Du väljer också när.',
      ],
    },
    limits: {
      title: 'Vad kan ni inte hjälpa mig med?',
      text: [
        'Någon kan se din skärm när du skriver.',
        'Någon kan ha lagt en app i din telefon. Den kan visa allt du gör. Tror du det? Låna en annan telefon.',
        'Den som hittar din kod kan läsa ditt svar.',
      ],
    },
    leaving: {
      title: 'Hur lämnar jag sidan fort?',
      text: [
        'Tryck på Lämna sidan. Då försvinner allt direkt. En vanlig sida visas.',
        'Har du inte skickat din text? Då försvinner den också.',
        'Har du en dator? Tryck på Skift tre gånger.',
        'Telefonen sparar en lista på sidor du har öppnat. Där står ordet Frågor. Den raden kan vi inte ta bort.',
      ],
    },
  },

  ask: {
    title: 'Din fråga',
    label: 'Skriv här',
    hint: 'Du behöver inte berätta allt. Skriv inga namn om du inte vill att vi vet vem du är.',
    centre: 'Vem vill du fråga?',
    more: 'Vill du berätta mer?',
    moreHint: 'Du väljer själv.',
    after: 'Du får en kod när du har skickat frågan. Du behöver koden för att läsa svaret.',
    send: 'Skicka frågan',
    again: 'Skicka igen',
    sending: 'Vi låser texten och skickar den. Vänta lite.',
    empty: 'Skriv din fråga först.',
    before: 'Läs hur det går till',
  },

  hint: {
    lead: 'Det ser ut som att det här står i din text:',
    found: {
      personal_number: 'ett personnummer',
      phone: 'ett telefonnummer',
      email: 'en e-postadress',
      address: 'en adress',
      school: 'namnet på en skola',
      name: 'ett namn',
    },
    why: 'Då kan vi förstå vem du är. Är du under 18 år och har det svårt måste vi säga det till socialtjänsten. Är du över 18 år väljer du oftast själv.',
    code: 'Din kod står i texten. Vi behöver den inte. Den som ser koden kan läsa allt. Ta bort den.',
    choice: 'Du väljer. Du kan ändra texten. Du kan också låta den vara. Bara din telefon har sett det här.',
    dismiss: 'Dölj det här',
  },

  text: {
    left: (n: number) => `Du kan skriva ungefär ${f.number(n)} tecken till.`,
    over: (n: number) => `Texten är för lång. Ta bort ungefär ${f.number(n)} tecken.`,
  },

  summary: {
    chosenNothing: 'Inget valt',
    topic: {
      title: 'Vad handlar det om?',
      why: 'Då svarar den som vet mest om det.',
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
      title: 'Finns det en dag som är viktig?',
      why: 'Det kan vara en resa eller ett bröllop. Då vet vi när du måste ha hjälp.',
    },
    age: {
      title: 'Hur gammal är du?',
      why: 'Lagen är annorlunda för den som är under 18 år.',
      options: { u15: 'Under 15', '15-17': '15–17', '18-20': '18–20', '21+': '21 eller mer' },
    },
    area: {
      title: 'Var bor du?',
      why: 'Skriv en stad eller ett län. Skriv ingen adress. Då kan vi säga var det finns hjälp nära dig.',
    },
    lang: { title: 'Vilket språk vill du ha svar på?', why: 'Vi svarar på det språket om vi kan.' },
    as: {
      title: 'Vem frågar?',
      why: 'Då vet vi vem vi skriver till.',
      options: {
        young: 'Jag frågar för mig',
        friend: 'Jag är vän eller syskon',
        professional: 'Jag frågar i mitt jobb',
      },
    },
    safe: {
      title: 'Hur ska vi skriva så att du kan läsa i lugn och ro?',
      why: 'Du kan skriva: svara kort. Eller: skriv inget om min bror. Då tänker vi på det.',
    },
    tooLong: 'Texten är lite för lång. Gör den kortare.',
  },

  code: {
    title: 'Din kod',
    lead: 'Vi har fått din fråga. Skriv ner koden nu. Du kan bara se den en gång.',
    showAs: 'Visa koden som',
    words: 'Sex ord',
    digits: 'Siffror',
    why: 'Du behöver koden för att läsa svaret. Tappar du bort koden? Då kan ingen hitta den igen. Orden och siffrorna är samma kod. Du behöver bara spara det ena.',
    hide: {
      title: 'Hur kan jag gömma koden?',
      text: [
        'Skriv orden som en lista på saker du ska köpa.',
        'Eller spara siffrorna. De kan se ut som numret på ett paket.',
        'Skriv inte att det är en kod.',
        'Ta inte en bild av skärmen om någon ser dina bilder.',
      ],
      as: 'Visa koden som',
      list: 'Lista',
      number: 'Nummer',
      listHint:
        'Skriv av listan. Siffran visar vilket ord som kommer först. Du kan skriva likadant när du kommer tillbaka.',
      numberHint:
        'Skriv av numret. Det ser ut som numret på ett paket. Du kan skriva likadant när du kommer tillbaka.',
      reference: 'Ref.',
    },
    next: 'Jag har skrivit ner koden',
    copied: 'Har du kopierat koden? Då kan den finnas kvar i telefonen. Kopiera något annat nu.',
  },

  practise: {
    title: 'Prova koden',
    lead: 'Skriv koden här. Då ser du om du skrev den rätt.',
    check: 'Prova',
    skip: 'Hoppa över',
    seeAgain: 'Visa koden igen',
    wrong: 'Koden är inte rätt. Titta på den igen. Eller prova en gång till.',
    checking: 'Vi tittar om koden är rätt.',
  },

  done: {
    title: 'Klart',
    right: 'Koden är rätt.',
    when: (days: number, day: number) =>
      f.plural(days, {
        one: `Ofta kommer svaret inom en dag. Kom tillbaka ${f.day(day)} eller senare.`,
        other: `Ofta kommer svaret inom # dagar. Kom tillbaka ${f.day(day)} eller senare.`,
      }),
    soon: 'Kom tillbaka om några dagar.',
    how: 'Tryck på Läs ditt svar. Skriv koden.',
    once: 'Du kan inte se koden igen. Nu kan du lämna sidan.',
  },

  read: {
    title: 'Läs ditt svar',
    label: 'Din kod',
    hint: 'Skriv de sex orden. Eller skriv alla siffror. Du kan skriva med små bokstäver.',
    show: 'Visa svaret',
    again: 'Försök igen',
    working: 'Vi letar efter ditt svar. Vänta lite.',
    found: 'Ord som är rätt',
    fits: (words: string) => `Ord som passar: ${words}.`,
    choose: 'Välj ett ord',
    digits: (n: number) => `${f.number(n)} av 21 siffror`,
    unknown: (word: string) => `Ordet ”${word}” finns inte i vår lista.`,
    near: 'Menade du',
    problem: {
      empty: 'Skriv din kod först.',
      words: (n: number) => `Koden har sex ord. Här är det ${f.number(n)}.`,
      unknown: 'Något ord finns inte i vår lista. Titta på orden igen.',
      count: (n: number) => `Koden har 21 siffror. Här är det ${f.number(n)}.`,
      check: 'Någon siffra är fel. Titta på siffrorna igen.',
      range: 'Någon siffra är fel. Titta på siffrorna igen.',
      mixed: 'Skriv bara orden. Eller skriv bara siffrorna.',
    },
    none: {
      title: 'Vi hittar inget med den koden.',
      text: [
        'Ett ord eller en siffra kan vara fel. Titta på koden en gång till.',
        'Svaret kan vara raderat. Då finns det inte mer. Någon kan ha gjort det, eller så har det gått lång tid.',
        'Har du tappat bort koden? Ställ din fråga igen. Då får du en ny kod.',
      ],
      ask: 'Ställ en ny fråga',
    },
  },

  veil: {
    show: 'Tryck för att visa',
    hide: 'Dölj texten',
    when: {
      title: 'När ska texten gömmas?',
      why: 'Då kan ingen läsa den på din skärm. Tryck en gång, så ser du texten igen.',
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
          ? 'Du har inte fått svar än. Kom tillbaka om några dagar.'
          : `Du har inte fått svar än. Svaret brukar komma senast ${f.day(day)}.`,
      late: 'Du har inte fått svar än. Det tar längre tid än det brukar. Behöver du hjälp fort? Då kan du ringa.',
      answering: () => 'Någon har läst din fråga. Hen skriver ett svar nu. Kom tillbaka lite senare.',
      answered: () => '',
      closed: () => 'Vi tror att du har fått svar på allt. Du kan skriva igen om du vill.',
    },
    lastOpened: (day: number) =>
      `Någon öppnade det här ${f.day(day)}, före dig nu. Var det inte du? Då kan du byta kod längre ner.`,
    openedToday: 'Någon har öppnat det här förut i dag. Var det inte du? Då kan du byta kod längre ner.',
    neverOpened: 'Ingen har öppnat det här förut.',
    stays: (day: number) => `Allt försvinner ${f.date(day)} om ingen skriver mer.`,
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
    earlierWorking: 'Det äldre kommer snart.',
    missing: (n: number) =>
      f.plural(n, {
        one: 'Ett meddelande fattas. Vi vet inte varför. Skriv till oss och fråga.',
        other: '# meddelanden fattas. Vi vet inte varför. Skriv till oss och fråga.',
      }),
    doubled: 'Ett meddelande har kommit två gånger. Något är fel. Skriv till oss om du undrar.',
    unreadable: 'Du kan inte läsa det här. Skriv till oss. Då kan vi skicka det igen.',
    news: 'Det har kommit något nytt.',
    newsShow: 'Visa det nya',
    actions: 'Mer du kan göra',
    recode: 'Byt kod',
    recodeWhy: 'Gör det om någon kan ha sett din kod.',
    erase: 'Radera allt',
    eraseWhy: 'Då försvinner allt. Ingen kan läsa det mer. Vi kan inte heller läsa det.',
    leave: 'Jag är klar',
  },

  follow: {
    open: 'Skriv mer',
    label: 'Skriv till den som svarar',
    empty: 'Skriv något först.',
    send: 'Skicka',
    sending: 'Vi låser texten och skickar den.',
    sent: 'Vi har fått din text. Läs svaret med samma kod.',
    changed: 'Det kom något nytt när du skrev. Läs det först. Din text finns kvar.',
  },

  recode: {
    title: 'Din nya kod',
    lead: 'Skriv ner den nya koden. Den gamla koden fungerar tills du byter.',
    drawing: 'Vi gör en ny kod. Vänta lite.',
    confirm: 'Jag har skrivit ner den. Byt kod',
    working: 'Vi byter kod.',
    done: 'Nu fungerar bara den nya koden. Den gamla koden fungerar inte mer.',
    unsure: 'Vi vet inte om koden är bytt. Spara båda koderna. Försök igen.',
  },

  erase: {
    soon: (seconds: number) =>
      f.plural(seconds, {
        one: 'Allt försvinner om en sekund.',
        other: 'Allt försvinner om # sekunder.',
      }),
    undo: 'Ångra',
    now: 'Radera nu',
    working: 'Vi raderar allt.',
    doneTitle: 'Allt är raderat',
    done: 'Koden fungerar inte mer. Du kan ställa en ny fråga när du vill.',
    failed: 'Vi vet inte om allt är raderat. Försök igen.',
    again: 'Radera igen',
  },

  problem: {
    title: 'Det gick inte nu',
    kept: {
      text: 'Din text finns kvar här.',
      code: 'Din kod finns kvar i rutan.',
      nothing: '',
    },
    calls: 'Du kan också ringa:',
    offline: {
      what: 'Det går inte att nå oss nu.',
      next: 'Har du nät? Försök igen.',
      once: 'Skickar du två gånger får vi ändå bara en fråga.',
    },
    stale: {
      what: 'Den här sidan är gammal. Det finns en ny. Den gamla kan inte skicka eller hämta något.',
      next: 'Ladda om sidan. Då kommer den nya. Det du har skrivit försvinner då. Skriv det en gång till. Du kan också kopiera texten först och klistra in den sedan. Det du kopierar finns kvar i telefonen. Kopiera ett annat ord efteråt.',
      reload: 'Ladda om sidan',
    },
    server: {
      what: 'Något är fel hos oss.',
      next: 'Vänta en stund och försök igen.',
    },
    busy: {
      what: 'Det är många här nu.',
      next: (seconds: number) =>
        seconds < 60
          ? f.plural(seconds, { one: 'Försök igen om en sekund.', other: 'Försök igen om # sekunder.' })
          : f.plural(Math.ceil(seconds / 60), {
              one: 'Försök igen om en minut.',
              other: 'Försök igen om # minuter.',
            }),
    },
    too_large: {
      what: 'Något stoppar din text på vägen.',
      next: 'Du behöver inte göra den kortare. Prova ett annat nät. Du kan också ringa.',
    },
    no_wasm: {
      what: 'Din webbläsare kan inte låsa texten. Vi har inte skickat den.',
      next: 'Prova en annan webbläsare. Eller prova en annan telefon.',
    },
    no_random: {
      what: 'Din telefon kan inte göra en säker kod. Vi har inte skickat din text.',
      next: 'Prova en annan webbläsare. Eller prova en annan telefon.',
    },
    clock: {
      what: (day: number) =>
        `Telefonen visar dagen ${f.date(day)}. Det är nog fel dag. Vi har inte skickat din text.`,
      next: 'Ändra dagen i telefonen. Försök igen.',
    },
    epoch: {
      what: 'Vi vet inte säkert att det är vi som får din text. Vi har inte skickat den.',
      next: 'Skriv inget här nu. Du kan ringa. Du kan också komma tillbaka i morgon.',
    },
    no_epoch: {
      what: 'Du kan inte fråga här just nu. Vi har inte skickat din text.',
      next: 'Kom tillbaka i morgon. Du kan också ringa.',
    },
    refused: {
      what: 'Det gick inte att skicka.',
      next: 'Försök igen. Går det inte då? Då kan du ringa.',
    },
    gone: {
      what: 'Det finns inte mer. Någon har raderat det, eller bytt kod.',
      next: 'Har du en ny kod? Läs med den. Du kan också ställa en ny fråga.',
    },
    altered: {
      what: 'Någon har ändrat det som finns här. Det är inte ditt fel. Vi skickar inget.',
      next: 'Det som står här kan vara fel. Ring oss, eller ställ en ny fråga.',
    },
    changed: {
      what: 'Det har kommit något nytt.',
      next: 'Läs det först. Skicka sedan igen.',
    },
  },
}
