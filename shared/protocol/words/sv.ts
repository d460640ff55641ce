/**
 * The Swedish words a return code is made of: 2,048 concrete everyday nouns. The order is frozen, because a
 * code's value is the index of each word: never add, remove, replace or sort again once codes are in use.
 * The rules the list keeps are tests in words.test.ts.
 */
export const sv: readonly string[] = `
abborre ädelost ädelsten affär affisch äggdelare äggklocka äggkopp äggmacka äggröra äggsallad äggskal äggtimer
äggula äggvita åker akvarium album älghorn älgkalv älgspår alpacka altan aluminium ananas andunge ångbåt
ånglok ångmaskin anis anka ankdamm anorak ansjovis antenn antilop apelsin äppelpaj äpple aprikos arbetsrum
arena armband armpuff ärta ärtsoppa asfalt ask atlas ättika aula automat avlopp avokado axelväska babyfilt
babysäng backe bacon badanka badbalja badboll badbyxa baddräkt bäddsoffa badflotte badkar badlakan badmössa
badplats badrock badrum badsalt badsko badstrand badtoffel badväska bagage bagel bageri bakdörr bakelse
bakgård bakhjul baklucka baklykta bakpapper bakpensel bakplåt bakpulver baksäte bakverk balettsko balja
balkong balsam bambu banan bandana bandyboll banjo bankkort bankomat bänkskiva bärkasse barkbåt barnbok
barncykel barnmat barnrum bärnsten barnvagn barometer bärpaj barrskog barrträd barstol basilika basketnät
bassäng bastu båtbrygga båtdäck båthamn båthus båtmotor batteri bäver beagle bensin berguv bestick betong
bibliotek biff bikupa bilbana bildäck bilderbok bildörr bildskärm bilfärja bilhjul biljett bilkarta bilmatta
bilmotor bilnyckel bilradio bilruta bilsäte bilspegel biltvätt biograf bison bitsocker bjälke bjällra björklöv
björn blåbär bläckfisk blåklint blåmes blåpenna blåsippa blåval blazer block blomfrö blomjord blomkål blomlåda
blomma blus bofink boj bokaffär bokbuss bokhandel bokhylla boklöv bokmärke bokskog bokstav bollhav bollplan
bollträ bomull böna bondgård bonsai bord borste bräda brädgolv brädspel braxen brevduva brevkort brevlåda
bricka brieost broccoli brödbit bröddeg broderi brödkorg brödlåda brödpåse brödrost brödsmula bromsljus brons
brosch brownie brunbjörn brunn brygga bubbelbad buffel bukett bukt bulgur buljong bulldozer bulle bullform
bunke burgare burk busskort butik bygghjälm byggkloss byggsten byrålåda byxa byxben byxficka cape carport
cello cement chili chips choklad cirkus citron clownfisk cupcake curry cykel cyklop cymbal däck dadel dagbok
daggmask dagis dal damcykel damhatt dammtrasa dammvippa dansbana dansgolv danssko dartpil darttavla dataspel
dator dekal delfin deodorant diadem diamant dike dipp diskbänk diskho diskmedel diskställ disktrasa djungel
djuraffär djurhem djurpark docka dockhus dockskåp dockvagn doftljus domarpipa domherre domino dörr draghund
dragkrok dragspel drake drakfrukt draperi dressing dromedar drömtårta droppe dryck dubbdäck dubbelrum duk
dumpling dunge dunjacka dunkudde duntäcke dunväst durkslag dusch duva dykdräkt dykflaska dyklampa dyna
efterrätt eka ekgolv ekgren eklöv ekollon ekorre ekplanka ekskog elbas elbil elcykel elefant element elgitarr
elkabel elkontakt elmoped elmotor elorgel elpiano elskåp elsladd elspis elstaket elstolpe elugn eluttag elvisp
emu enhjuling enhörning enkelsäng enkrona etikett extrasäng fabrik fågelholk falafel falk fällbord fällstol
falukorv fänkål färgburk färgkrita färglåda färgpenna färgtub fårhage fårhund färja färjeläge fårost färskost
fartgupp fartyg fårull fat femkrona festbord festhatt festlokal festmat festsal fetaost ficka ficklampa fickur
fikabröd fikakorg fikarum fikon filmduk filmjölk filmrulle filter filtpenna fiol fiskaffär fiskben fiskdamm
fiskespö fiskhamn fiskmås fisknät fiskpinne fisksoppa fisktorg fjäder fjäll fjäril fjärrtåg fjord fläderbär
flagga flakmoped fläkt flamingo flaska fläta fleece flinga flisa flod flöjt flotte fluga flundra flygel
flygfält flygplan flytväst fodral folie folkdräkt fönster fontän forell förkläde förort förråd fors förtält
fotboll fotoalbum fotobok fotoram fototapet fotspår frack fralla framdörr framhjul framsäte frimärke frisbee
fritös frö fruktfat frysbox frysfack fryspåse frysskåp furubord furuskog fyrklöver fyrtorn gädda gaffel
galleri galonbyxa gångbro gångjärn gångväg garage garderob gardin garn gasell gasolkök gaspedal gasspis
gästbok gåstol gästrum gästsäng gata gatlampa gatlykta gatsten gatukök gatuskylt gecko gelatin gem gepard
getmjölk getost gips giraff gitarr glaciär glänta glasburk glasdörr glasfat glaskula glasögon glaspärla
glasruta glass glastak glasvas glasyr glitter glob glödlampa gnista gnu godis godståg godsvagn golfbil
golvbräda golvfärg golvlampa golvmopp golvtrasa gondol gorilla gosedjur gosehund gosekatt grädde gradskiva
grammofon granbarr granit grankvist granris granskog gräsand gräsfrö gräshoppa gräslök gråsparv grässtrå
grästuva grävling grävskopa grill grind groda grodyngel grönkål grönsak grop grötskål grotta grovbröd grusgång
grushög grusplan grusväg gruva gryn gryta grytlapp gulbeta guldfisk guldgruva guldklimp guldmynt guldpeng
gullviva gummi gunga gungbräda gunghäst gungstol gurka gurkburk gurkskiva gympasko gymväska gyttja hackspett
häfte häftmassa häftstift häger haklapp hallmatta hallon hållplats halmhatt halmstrå halmtak halsband halsduk
hålslag halvö hammare hammock hamn hamster handboll handduk handfat handkräm handske handtvål handväska
hängare hänglampa hängmatta hängsle hantel hårband hårborste hårdost hare hårfön hårkam hårklämma hårnål harpa
hårsnodd hårspray hårtork harunge hasselnöt hästbox hästfoder hästgård hästhage hästsko hästtäcke hästvagn
hatthylla havregröt havsfågel havsörn havssalt havsutter havsvik herrgård hink hiss hjälm hjort hjul höbal
hockeymål höghus högtalare hök holme hönsfoder hönsgård hönshus hönsnät honung hoppborg hoppgunga hopprep
hörlur hörnbord hörnhylla hörnsoffa hornuggla höstack höstjacka höstlöv hotell hudkräm humla hummer hummus
hundben hundfilt hundgård hundkex hundmat hundpark hundskål hundvalp husbåt husbil husdjur huskatt husnyckel
husvagn huvjacka hyacint hydda hylla hyrbil hyreshus hytt hyvel igelkott igloo ingefära innergård innesko
insekt insjö isbana isberg isbit isbjörn isblock isbrytare ischoklad isglass ishall ishav ishotell iskaffe
isklump islykta ispåse isrink isskrapa isstadion istapp iste isvak jacka jackficka jaguar järngryta järnrör
järnspis järnväg jasminris jäst jeanskjol jeep jetplan jojo jolle jordgubbe jordhög jordklot jordnöt juice
jumper juvel kabel kaffe kägla kajak kajuta kakadua kakao kakburk kakdeg kakelugn kakfat kakform kaktus
kalender kälke kalkon kalksten källare kålrot kalv kameleont kamera kanal känga känguru kanin kanjon kanot
kantarell kantsten kappa käpphäst kapprum kapsyl karaff karamell kardborre kärna kärnhus kärr kartbok kartong
karusell kassalåda kassett kastanj kastrull kastspö kattgodis kattlåda kattmat kattsäng kattunge kavaj kaviar
kebab keps keramik keso ketchup kex kikare kilt kimono kiosk kittel kiwi kjol klack klädaffär klädbutik
kladdkaka klädnypa klädskåp klänning klarinett klassrum klementin klippa klister klocka kloss klot klöver
klubba knappnål knäskydd kniptång knopp knubbsäl knut koala kockmössa kofångare kofta koja kokbok kokosnöt
kokplatta köksbänk köksduk köksfläkt kökslucka köksrulle köksstol köksvåg kolakaka kolgrill kolibri koltrast
komet kompass kompost konditori konfetti konserv konsthall kontor kontrabas köpcenter koppar korall korgstol
koriander korkmatta körkort korktavla kornåker korp korridor körsbär kortbyxa korthus kortlek kortspel
korvbröd korvgryta korvkiosk kostym kotlett köttbulle kotte köttfärs köttgryta köttsoppa krabba krage kråka
kråkbo kräm kranbil krans kranvagn krasse krater kratta kringla kristall krita krokus krona kroppkaka krukväxt
krusbär krutong kryddört kubb kudde kugghjul kulbana kulglass kulpenna kulram kulspel kummin kundkorg kundvagn
kungsörn kupol kupong kuvert kvarn kvist kvitto kyckling kylbox kyldisk kylklamp kylrum kylskåp kylväska
labrador labyrint låda lådbil lådcykel laddare laddkabel läder ladugård ladusvala lägenhet lagtröja lagun
lakan lakrits läktare lämmel lammfärs lammkött lammskinn lammunge lampa lampfot lampskärm landsväg lånekort
långbord läppglans läppstift lapptäcke laptop lärka lärobok larv lasagne läsebok läskburk läslampa läsplatta
lasso lastbil latte lättmjölk lavalampa lavasten lavendel lax ledstång leguan lejon lekbil lekbord lekdeg
lekhage lekhörna lekhus lekkök lekland leklera lekmatta lekpark lekplats lekrum leksak lekstuga lektält
lemonad lemur leopard lera lerfigur lerkopp lerkrus lian liftkort liggstol lilja lillstuga lime limflaska
limpmacka limstift linbana linfrö lingon linjal lins livbåt livboj ljudbok ljung ljuskrona ljuslykta ljusskylt
lodjur loftsäng lokaltåg lökring löksoppa longboard lönnlöv lönnsirap löparsko löpband lösgodis lösnäsa lotion
lövbiff lövhög lövkratta lövsåg lövskog lövträd lucka luftkudde luftpump luktärt lunchlåda lupin lusthus
luvtröja lyftkran lykta madrass magasin magnet magnolia majonnäs majskolv makaron makrill målarbok målnät
måltavla mammut mandarin mandel mandolin måne mango mannagryn maracas maräng mård margarin mariekex marionett
markis marmelad marmor marsipan marsvin mascara maskin maskros mässing mataffär matbord matbutik mätglas
matkasse matkorg matlåda matpåse matsäck matskål matsvamp matta måttband mattebok måttsked medalj medvurst
mejeri mejsel melon meny metkrok metspö mikrofon milkshake minibuss minigolf minikjol mixer mjölk mjölpåse
mjukglass mjukost mobil modellbåt moln monument moped mopp morot mortel mosaik mössa motor muffins mugg
mullvad munspel murgröna museum musiksal muskot musmatta must mygga myggmedel myggnät myggspray mynta myrslok
myrstack mysbyxa mysdräkt myskudde myströja näbbdjur nackkudde näckros nagelfil näktergal nåldyna nalle
namnlapp namnskylt napp narciss näsduk nässla nattbuss nattlampa nattmössa nejlika nektarin neonskylt
nöjespark notblad nötfärs nothäfte nötkött nötkräm nötskal nudel nyckel nypon nystan oas ocean ödla ögonlapp
ogräs öken oliv olja oljefärg oljekanna oljelampa omelett operahus ordbok ordlista oregano orgel örhänge öring
orkester ormbunke örngott öronpropp öronskydd örtkruka örtsalt öskar ostbåge ostbit ostbricka osthyvel ostkaka
ostkex ostkrok ostkupa ostmacka ostpaj ostron ostsås ostskiva overall överkast överlakan paddel påfågel pajdeg
pajform paket pålägg palats paljett palmträd päls panda panflöjt pannband pannkaka pannlampa pantburk panter
papaya papegoja pappdocka papper pappkasse papplåda pappmugg papprör paprika paranöt paraply parasoll parfym
parkbänk parkering pärla pärlband pärllök pärm päron partyhatt påse påslakan passare pasta pastej pastill
pedal pekbok pekpinne pelikan pendeltåg peng penna pennburk pennfack pennlåda pennpåse pennställ pensel peppar
perrong persilja personbil peruk pesto petflaska piano piltavla pincett pingvin pinnbröd pinne pinnglass
pinnstol pion pirog pitabröd pizza pizzeria pjäxa pläd plånbok planet planka plansch plaskdamm plast plåtburk
plåthink plåtskylt platta plint plogbil plommon pocketbok podium pokal polarräv polkagris pollen polotröja
pommes poncho ponny pool popcorn poppel porslin portfölj postbil poster postkort postlåda postpaket potatis
pralin prärie present prinskorv prislapp projektor propeller provrör puck pudding puder pulka pump puppa
purjolök pusselbit pyjamas pyramid rabarber racerbil racket radhus radiator radio rädisa rådjur räfsa rågbröd
raggmunk raggsocka rågkaka rågmjöl räkmacka räksallad ramp råsocker rattkälke ravioli rävlya rävspår rävunge
rebus reflex regnbåge regnhatt regnjacka regnkappa regnrock regntunna renhorn repstege reptil resebyrå
resekort resväska ribbstol ridå ridbana ridbyxa ridhäst ridhjälm ridjacka ridskola ridstövel riksväg ringpärm
risgröt riskaka risnudel risotto ritblock ritbok ritning ritpapper ritpenna rivjärn robot rockring rödbeta
roddbåt rödfärg rödhake röding rödkål rödklöver rödljus rödlök rödpenna rödspätta rondell rönnbär rosenblad
rosett rosmarin rostbröd rotfrukt rotmos rubin rucola rugbyboll rullbord rullstol rulltårta rullväska russin
ruta ryggsäck rymddräkt rymdfärja rymdhjälm rymdraket rymdskepp saccosäck saffran safir saft sagobok sagoslott
sågspån sågverk säkring salami sallad salsa saltkar saltpinne sälunge sammet sandal sanddyn sandform sandhög
sandkaka sandlåda sandslott sångbok sångfågel sänggavel sånglärka såpa såpbubbla satellit savann saxofon scarf
scen schack schampo sedel segelbåt selleri semla senap seriebok serpentin servett sesamfrö shorts siden silke
sill silver simbana simbyxa simdräkt simdyna simfena simhall simmärke simpuff simring simväst sits sittbänk
sittdyna sittsäck sjöbod sjöfågel sjögräs sjöhäst sjökort sjölejon sjösäck skafferi skål skåpbil skärbräda
skärgård skärm skata skatbo skateramp sked skepp skida skidbyxa skidhjälm skidjacka skidlift skidpjäxa
skidspår skidvalla skinka skinn skissbok skivaffär skivbutik skivstång skjorta skjul skoaffär skoborste
skobutik skog skohorn skohylla skokräm skola skolbuss skolfoto skolgård skolhus skolkök skolmat skolsal
skoltavla skolväska skorpa skorsten skosnöre skötbord skoter skräp skridsko skrin skrivare skrot skruv
skulptur skumbad skumgodis skumraket skurhink skursvamp skurtrasa skyffel skylift skylt sladd slang släpkärra
släpvagn slätt slev slips sluss sluttning småbröd småfågel småkaka smältost smaragd småsten smedja smet smink
smoothie smördeg smörgås smörkräm smörpaket smula smultron smycke snabbtåg snabel snäcka sneaker snickeri
snigel snöberg snöboll snöbyxa snodd snödroppe snöflinga snögrotta snögubbe snöhög snökanon snökoja snökula
snölykta snöplog snöre snorkel snöskoter snowboard snurra socker soda soffa soffbord soffgrupp soffkudde
sojaböna sojakorv sojamjölk sojasås solcell soldyna solfjäder solhatt solkeps solkräm solpanel solros solsäng
solstol sommarhus sopbil sopborste sophink sopkärl sopkvast soppa soppburk soppskål soptipp soptunna sovpåse
sovrum sovsäck sovvagn spackel spade spagetti spann sparbössa spårhund sparkbil sparris spårvagn spegel
spelbord speldosa spelkort spelpjäs spenat spik spisfläkt spjälsäng sportbil spray squash städhink stadion
stadspark städvagn staffli staket stall ståltråd stålull stämpel stare stativ staty stavmixer stearin stege
stekpanna stekspade stenbro stenhus stenmur stenugn stereo sticka stig stjälk stjärna stol stoppur stork
storstad stövel stråhatt strand streckkod ströbröd strössel strumpa strut strykjärn stubbe studio studsboll
stuga stugby stuprör stylta suddgummi sudoku sugrör surdeg surfbräda surikat surmjölk sushi svabb svala svamp
svan svettband sykorg syltburk syltgurka syltlök symaskin synål syren syrsa sytråd täckbyxa täckjacka tackkort
täckväst tacochips tacosås tågsäte tågvagn takbox takfläkt takkrona taklampa takljus takpanna takräcke
talgboll talgoxe tallkotte tallrik tallskog tältlampa tältplats tältstol tamburin tandem tandmugg tandtråd
tång tankbil tapet tapir tärning tårtbit tårtfat tårtljus tårtspade tass tavelram tavla taxi teater teblad
tebricka teburk teckning tefat tegel tejp tekaka tekanna tekopp telefon teleskop tenn tepåse termos terrass
terrier teservis tesked tiara tidning tidskrift tidtabell tiger timglas timjan timmer tistel tivoli tjärn
toalett toapapper toarulle toast toffel tofsmössa tofu tomat tonfisk toppluva torg torkskåp törnros torpstuga
tortilla träbänk träbit träbro trädäck trädgren trädkoja trädocka trådrulle trädstam träfat trägolv trähäst
trähus trähylla träkloss traktor trälåda trampolin trana tranbär träpärla träpinne trappa träram träsko
träslev trasmatta trästol trätrappa tratt triangel tröja trolldeg trombon tröskel trottoar truck trumma
trumpinne trumset tuba tubsocka tuggummi tukan tulpan tumme tumstock tumvante tunika tunna tunnbröd tunnel
tupp tussilago tvål tvärflöjt tygbit tygblomma tygdocka tygkasse tyglapp tygpåse tygrulle tygväska tyllkjol
ubåt uggla uggleunge ugnsform ugnslucka ugnsplåt ugnsvante ukulele ullgarn ulltröja ullvante undulat urskog
utedusch utegrill utekök utelampa uteplats uterum utter väckarur vadd våffla vägbom vagga väggfärg vägghylla
väggkrok vägglampa väggskåp vägguttag vägkarta vägkrog vägmärke vagn vägskylt vajer vallhund välling vallmo
valnöt valp valthorn vanilj vante väntrum väntsal varg vårjacka vårlök värmedyna varmkorv vårrulle varuhus
varukorg väska våtdräkt vatten vävstol vaxduk vaxkrita vaxljus vaxpapper växthus veckopeng vedbod vedhög
vedkorg vedpinne vedspis vedstapel vedträ veranda verkstad verktyg vessla vetebröd vetemjöl vik vildkatt
vildros villa vilstol vimpel vinäger vinbär vindjacka vindruta vindspel vinge vingummi vinyl violin virkgarn
virknål visitkort visp vitbröd vitkål vitklöver vitlök vitmossa vitpeppar vitrin vitsippa vulkan vykort
wokpanna wrap xylofon yllefilt yllesocka ylletröja yllevante yogaboll yogamatta yoghurt ytterdörr zebra zoo
`
  .trim()
  .split(/\s+/)
