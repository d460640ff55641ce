import type { Summary } from '../../shared/protocol/thread/message.ts'

/** One thread of the demo: what is written, in turns, and how far the team has come with it. */
export type DemoThread = {
  question: string
  summary: (inDays: (days: number) => string) => Summary
  claimed?: true
  reply?: { by: string; text: string }
  followUp?: string
  closed?: true
}

/** Five questions in five states. Replies never repeat what was asked: somebody else may be reading. */
export const questions: readonly DemoThread[] = [
  {
    question: `Hej! Vi ska snart hälsa på min mormor, hela familjen. Jag längtar efter henne, men ingen vill säga vilken dag vi flyger hem igen, och jag vill inte missa skolan.

Jag vet inte om jag oroar mig för ingenting. Finns det något jag kan göra innan vi åker, som inte märks?`,
    summary: (inDays) => ({
      topic: 'travel',
      before: inDays(38),
      age: '15-17',
      area: 'Östergötland',
      lang: 'sv',
      as: 'young',
      safe: 'Skriv kort. Jag läser i skolans bibliotek.',
    }),
  },
  {
    question: `Hej. Jag är 16 och har en kompis som jag tycker jättemycket om att prata med. Vi vill bara kunna sitta på ett fik efter skolan, bara vi två. Men någon ska alltid följa med mig.

Är det konstigt att vilja vara själv med en vän ibland? Och hur säger man det hemma utan att det blir bråk?`,
    summary: () => ({ topic: 'family', age: '15-17', lang: 'sv', as: 'young' }),
    claimed: true,
  },
  {
    question: `Min kusin gifter sig snart och jag ser fram emot festen. Men nu säger flera i släkten att det är min tur sen, och att de redan har någon i tankarna. Jag är 19 och vill läsa klart först, och välja själv.

Kan någon annan bestämma det här? Och hur säger jag nej på ett snällt sätt?`,
    summary: (inDays) => ({ topic: 'marriage', before: inDays(74), age: '18-20', lang: 'sv', as: 'young' }),
    reply: {
      by: 'counsellor',
      text: `Hej, och tack för att du hör av dig hit.

Det korta svaret är att det är du som bestämmer. Så säger lagen i Sverige, och den gäller även utomlands för dig som bor här. Ingen behöver ha en särskild anledning för att säga nej, och det går bra att ändra sig.

Det kan vara skönt att ha några meningar färdiga. En del brukar säga: "Jag är glad att ni tänker på mig. Jag är inte klar med det jag håller på med, och jag säger till när jag är det." Upprepa samma sak lugnt. Du behöver inte diskutera.

Finns det en vuxen i släkten som brukar lyssna på dig? Då kan det hjälpa att prata med den personen först.

Om det känns mer bråttom än så, skriv igen här, så tänker vi vidare tillsammans. Vi finns kvar.`,
    },
  },
  {
    question: `Hej! Jag är lärare på en gymnasieskola. En elev har berättat att hon kanske inte kommer tillbaka efter lovet. Hon vill absolut inte att jag ringer hem, och jag vill göra rätt utan att göra det svårare för henne.

Vad ska jag tänka på, och vem kan jag fråga utan att säga vem hon är?`,
    summary: (inDays) => ({ topic: 'travel', before: inDays(24), lang: 'sv', as: 'professional' }),
    reply: {
      by: 'social',
      text: `Hej, och tack för att du frågar innan du gör något. Det är helt rätt ordning.

Ta inte kontakt med hemmet. Låt henne veta att du har hört henne, och fråga vad hon själv vill ska hända nu. Skriv ner datum och det hon säger, med hennes egna ord.

Du kan ringa socialtjänsten och beskriva läget utan namn för att få råd. Samma sak hos oss: ring gärna, så går vi igenom det steg för steg. Prata också med er elevhälsa redan i dag.

Är hon under 18 behöver ni göra en orosanmälan. Vi hjälper dig att förbereda den så att det blir tryggt för henne.`,
    },
    followUp: `Tack, det hjälpte mycket. Jag har pratat med kuratorn. Eleven fyller 18 om ett par månader. Ändrar det något för vad vi ska göra nu?`,
  },
  {
    question: `Hi! I moved here two years ago and I live with my uncle. He keeps my passport in his desk. I am not angry with him, but I will be eighteen soon and I would like to keep it myself.

Is it okay to ask for it? And what can I do if the answer is no?`,
    summary: () => ({ topic: 'family', age: '15-17', area: 'Norrköping', lang: 'en', as: 'young' }),
    reply: {
      by: 'police',
      text: `Hello, and thank you for writing.

Yes, it is okay. It belongs to you, and when you are an adult nobody else may keep it from you. A good moment to ask is when there is a practical reason, for example when a school, a bank or an employer wants to see it.

If you get a no, you do not have to argue. You can talk to us again, or to a counsellor at your school. The police can also help you to get a new one, and you can ask us first how that works.

Take care. You are welcome back here at any time.`,
    },
    closed: true,
  },
]
