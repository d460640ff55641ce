/**
 * The English words a return code is made of: 2,048 concrete everyday nouns. The order is frozen, because a
 * code's value is the index of each word: never add, remove, replace or sort again once codes are in use.
 * The rules the list keeps are tests in words.test.ts.
 */
export const en: readonly string[] = `
aardvark abacus accordion acorn acrylic adapter airbag airbed airbrush aircraft airfield airfryer airhorn airliner
airport airpump alarmbell albatross album algae allotment almond aloe alpaca amber amphibian amplifier anchor
anklesock anorak anteater antelope antenna anthill antique antler anvil apartment applepie apricot apron aquarium
arcade arch arena armadillo armband armchair armrest artbook artichoke artkit artroom asparagus asphalt atlas attic
avenue avocado awning axle babyfood backboard backdrop backpack backrest backseat backyard badger badminton bagel
bagpipe baguette bakery bakeware baklava balcony ballet ballgown balloon ballpoint ballroom bamboo banana band
bangle banjo banknote banner banquet barbecue barcode barge barley barnyard barrel barstool baseball basement basin
basket bathmat bathplug bathroom bathsalt bathtub battery bauble bay beachball beacon beadwork beagle beaker
beanbag beanie beanpole beanstalk bear bedcover bedding bedframe bedlinen bedpost bedroom bedsheet bedspread
bedstead beef beehive beeswax beetle beetroot bell bench beret berry beverage bib bicycle bikebell bikelane
bikepath bikerack bikeshed billboard binbag birch birdbath birdcage birdfeed birdhouse birdnest birdsong birdtable
biro biryani biscotti biscuit bison bistro blackbird blanket blazer blender blossom blouse blowtorch bluebell
bluejay blueprint boardwalk boathouse boatshed boatyard bobcat bobsled bodywash boiler bonbon bongo bonnet bonsai
bookbag bookcase bookend booklet bookmark bookrack bookstore boombox boomerang bootlace bottle boulder bouquet
bowtie bracelet bracket braid brake brass breadbin breakfast brick bridge briefcase brioche bristle broadbean
broccoli brochure bronze brooch broom broth brownie brunch brush bubble bucket buckle budgie buffalo buffet buggy
bugle bugnet building bulb bulldozer bullfrog bullseye bumblebee bundle bungalow bunk bunny bunting buoy burger
burrito bushbaby buslane busstop buttercup button buzzer cabbage cabinet cablecar cactus cafeteria cakebox cakepan
cakestand caketin calamari calendar camel camera campbed campervan campsite campus canal canary candle candy
canister canoe canopener canteen canvas canyon cap caramel caravan cardboard cardigan cardoor cardshop cargo
carnation carnival carousel carpark carpet carradio carriage carrot carseat cartoon cartrack cartwheel carwash
cashbox cashew cashpoint cassette castle catbasket catfish catfood catnip cattoy cavern caviar cedar ceiling celery
cellar cello cellphone cement centipede ceramic cereal chairlift chalet chalk chameleon charcoal charger chariot
chart checkout cheddar cheese cheetah cherry chess chestnut chewtoy chickpea chime chimney chipmunk chipshop chisel
chives chocolate chopstick chrome churro chutney cilantro cinema cinnamon circle circus citrus city clam clarinet
classroom claypot cliff clipboard cloak clockface clog closet clothing cloud clover clownfish clubhouse coalmine
coastline coathook coatpeg coatrack coatstand cobbler cobweb cockatoo cockerel cocoa coconut cocoon cod coffeepot
coin cola coleslaw college collie column comb comet comic compass compost computer concrete cone confetti console
container cookbook cookiejar cookout cookware coolbag cooler copper coral corduroy corgi coriander corkboard
corkscrew cornbread corncob corner cornfield cornmeal cornstalk corridor costume cottage cottonbud cougar counter
coupon courgette courtyard couscous cowbell cowshed coyote crabapple crackers craftbox cranberry crane crayfish
crayon cream creek crepe cricket crisp croissant crossword crouton crown crumble crust crystal cubbyhole cube
cuckoo cucumber cufflink cupboard cupcake cuphook curb curler curlyfry currant curry curtain cushion custard
cutlery cylinder cymbal daffodil daisy dalmatian dandelion dashboard dashcam daybed daypack deckchair deckshoe deer
deli denim deodorant desktop dessert detector detergent dew diagram dial diamond diary digger dime dingo dinner
dinosaur diploma dirt disco dishcloth dishmop dishrack dishtowel dishware dispenser dock document dodgeball
dogbasket dogbowl dogcollar dogfood doghouse dogtag dogtoy dollar dollhouse dolly dolphin dominoes donut doorbell
doorframe doorknob doormat doorstep doorway dormitory dormouse dough dove dragon drainpipe drawer drawing dresser
driftwood driveway droplet drumkit drumroll drumstick dryer duckling duckpond duffel dumbbell dumpling dumptruck
dune dungarees dustbin dustcloth duster dustpan dustsheet duvet dye earbud earflap earmuff earphone earplug earring
earthworm easel ebook eclair eel eggbeater eggbox eggcup eggplant eggroll eggsalad eggshell eggtart eggtimer
eggwhite eggyolk elephant elevator elk elmtree emerald emoji emu enchilada engine entrance envelope eraser
escalator espresso evergreen excavator exit eyeliner eyepatch eyeshadow eyewear fabric facecloth facetowel facewash
factory fajita falafel falcon fanheater farmhouse farmland farmshop farmyard fawn feather fedora felt fencepost
fern ferret ferryboat festival feta fiddle field figroll figtree film filter finch fir fishbowl fishcake fishfarm
fishpond fishstick fishtank fjord flagpole flamingo flannel flapjack flashcard flask flatbread flatfish fleece
flipbook flipchart flipflop flipper float flock flooring floss flour flowerpot fluff flute flyer foam fogbank
folder fondue foodbowl foosball footmat footprint footrest footstool footwear forest forklift fossil fountain fox
frame freeway freezer frill fringe frisbee fritter frog frost fruit frypan fudge fuel funfair funnel furniture
fusebox futon gadget galaxy gallery gameboard gamepad garage garden garland garlic garment gaspump gatepost gateway
gazebo gazelle gearbox gecko gelato gelpen gem generator gerbil geyser gherkin giftbox giftcard giftshop giftwrap
ginger giraffe glacier glassware glider glitter globe glovebox glowstick glowworm gluepot gluestick gnome goalpost
goblet goggles gokart goldcoin goldfish gondola gong gopher gosling gown grain granite granola grapevine grassland
grater gravel gravy greenbean greyhound grocery groundhog guacamole guardrail guava guestbook guidebook guineapig
guitar gull gumball gumboots gumdrop guppy gutter gymbag gymkit gymmat gymnasium gymshoe haddock hailstone hairband
hairclip hairdryer hairgel hairnet hairpin hairspray hairtie hallway hamburger hammock hamper hamster handbook
handcart handlebar handprint handrail handset handwash hanger harbour hardback hardcover harddrive hardhat hardware
hare harmonica hashbrown hatbox hatchback hatpin hatrack hatstand haycart hayfield hayride haystack haywagon
hazelnut headband headdress headgear headlight headphone headrest headset headtorch hearth heater hedgehog helipad
helmet hen herd heron herring hexagon highchair highrise highway hillside hilltop hinge hippo hive hockey holdall
hologram honeycomb hoodie hoofprint hoop horseshoe hosepipe hosereel hotcake hotdog hotel hotplate hotpot hotwater
hourglass houseboat hubcap hummus hurdle husky hut hydrant iceberg icebox icecap icecream icecube icelolly icepack
icepop icerink iceskate icetea icicle icing igloo iguana incubator inkpad inkpen inkpot inkstamp inkwell insect
insole intercom iris iron island ivory ivy jacket jackfruit jade jaguar jalapeno jamjar jampot jamtart jasmine
jeans jeep jellyfish jersey jetpack jetplane jetski jetty jewel jigsaw journal joypad joystick jug juice jukebox
jumbojet jumper jumprope jumpsuit junction jungle junkmail junkshop junkyard kale kangaroo kayak kazoo kebab kelp
kennel ketchup keyboard keycard keyhole keypad keyring kickboard kilt kimchi kimono kiosk kitchen kite kitten kiwi
knapsack kneepad kneesock knitwear koala label labrador labyrinth lace ladder ladle ladybug lagoon lakeside
lambchop lambswool laminator lamplight lamppost lampshade landfill landline landmark landscape lantern laptop lark
lasagna laser lasso latte laundry lavender lawnchair lawnmower layercake leaflet leek legging legwarmer lemonade
lemur lens lentil leotard letterbox lettuce lever library lid lifeboat liferaft lifevest lift lightbulb lilac lily
limeade limestone limousine linen lion lipbalm lipgloss lipstick liquid lizard llama loafer lobby lobster locker
lodge logbook logcabin lollipop longboat longhorn lorry lotion lotus lounge luggage lumber lunch lychee lynx
macaroni macaw machine mackerel magazine magnet magnifier magpie mailbox maize makeup mall mammal mammoth manatee
mandarin mandolin mane mango manhole mansion mapbook maple maraca marble margarine marigold marina market marmalade
marsh marzipan mascara mascot mast matcha mattress mayo maypole meadow meatball meatloaf meatpie meerkat megaphone
melon menu meringue mermaid metal meteor metro microwave milkcan milkfloat milkjug milkshake millipede mincepie
mineral miniature minibus minidress minivan minnow mint mirror mixer moat mobile mocha model molehill money
mongoose monitor monocle monorail monument moonbeam mooncake moonlight moonstone moorland moose mopbucket moped
mosaic moss moth motorway mousemat mousse mouthwash movie mudguard mudpie muesli muffin mulberry mule mural museum
mushroom musicbox mussel mustang naan nacho nailbrush nailfile nametag napkin narwhal necklace necktie nectar neon
nestbox netball nettle newsprint newsstand newt nickel nightgown notebook notecard notepad nougat novel nozzle
nugget nursery nutmeg nutshell nylon oakleaf oaktree oar oasis oatbar oatcake oatmeal oatmilk oboe ocean octagon
octopus office oilcan oillamp oilpaint oilrig okra olivetree omelette onesie onion opal opener orange orchard
orchestra orchid oregano origami ornament ostrich otter ottoman outfit oven overalls overcoat overpass owl oyster
package paella page pail paint palace palette palmleaf pamphlet pancake panda panel panini pantry papaya paperback
paprika parachute parade parakeet parasol parcel parchment parka parkbench parkland parmesan parsley parsnip
partridge passport pasta pastel pasture patchwork path patio pavement pavilion pavlova paw payphone peach peacock
peanut peapod pearl peashoot pebble pecan pedal peeler pegboard pelican pencil pendant pendulum penguin penholder
penny pentagon penthouse pepper perfume periscope pesto petfood petrol petshop petunia pheasant phone photo piano
piccolo pickle pickup picnic picture pier pigeon piggybank piglet pigpen pigsty pigtail pillar pillow pinafore
pinball pinboard pineapple pinecone pinetree pinewood pinhole pinwheel pipeline pistachio pita pitcher pixel pizza
pizzeria placemat plaid planet plank planner plantpot plaque plastic platform platinum platter platypus playdough
playhouse playmat playpen playroom plaza pliers plough plum plunger plywood pocket podcast podium poem polarbear
pollen polyester pompom poncho pond ponytail poodle poolcue pooltable popcorn poppy popsicle porcelain porcupine
porkchop porkpie porpoise porridge porthole portrait possum postage postbox postcard poster potato potholder potpie
potroast pottery pouch poultry powder powerboat prairie pram prawn present pretzel pricetag primrose printer prism
projector propeller protein prune puck pudding puddle pulley pullover puma pumpkin puppet purse pushbike pushchair
pushpin putty puzzle pyjamas pyramid quadbike quail quarry quartz quayside quiche quilt quokka rabbit raccoon
racecar racehorse racetrack racquet radar radiator radio radish raft ragdoll ragrug railing railroad railway
rainbow raincoat raindrop rainfall rainhat rainwater raisin ramp ranch raspberry rattle raven ravioli receipt
recipe recliner record rectangle redpanda redwood reed reflector reindeer remote reptile restroom retriever rhino
rhubarb ribbon ricebowl ricecake ricefield rickshaw ricotta risotto river roadmap roadsign roadway roast robe robin
robot rockcake rockface rockpool rodent rodeo roller rollmat roofrack rooftop roomkey rooster rosebud rosemary
rosewood rowboat rubbish ruby rucksack rudder rulebook ruler runway ryebread sachet sack saddle safari saffron
sailboat salad salami salmon salsa saltwater samosa sandal sandbag sandpaper sandstone sandwich sapling sapphire
sardine sari satchel satellite satin satnav satsuma sauce sauna sausage sawdust sawmill saxophone scallop scanner
scarf school scissors scoop scooter scorecard scrapbook screen script scroll scrunchie sculpture seabass seabed
seabird seacliff seafood seafront seagrass seagull seahorse seal seaplane seaport seasalt seashore seaside
seasoning seatbelt seatcover seaturtle seawater seaweed seedling seesaw sequin server sesame shaker shallot shampoo
shamrock sharpener shawl shed sheepdog sheet shelf shellfish shelter shelving sherbet shinguard shipyard shoebox
shoehorn shoelace shop shore shorts shovel showcase shower showroom shrimp shrub shutter sideboard sidecar sidedish
sidetable sieve signboard signpost silkworm silo silver sink skatepark sketch skewer skiboot skihat skilift skillet
skipole skirt skislope skisuit skittle skunk skylight slab slate sleeve sleigh slideshow slime slope sloth slug
slush smoothie snackbar snail snapshot sneaker snorkel snowball snowcone snowdrift snowflake snowglobe snowman
snowplow snowsled soapbox soapdish soapsuds sodabread sodacan sofa softball soil sombrero songbird songsheet soot
sorbet soundbar soupbowl soupspoon sourdough souvenir soybean soymilk soysauce spaceship spade spaghetti spaniel
sparkler sparrow spatula speedboat sphere spice spinach spinner spiral spoke sponge spoon sportscar spotlight
sprayer sprinkler sprout spruce spud square squash squeegee squid squirrel stable stadium stage staircase stall
stapler starch starfish starling station statue steak steamboat steel stencil stepstool stereo stew sticker stilt
stockroom stone stool stoplight stopper stopwatch storeroom stork storybook stovetop strainer straw streamer street
string stripe stroller strudel studio stuffing stump submarine subway suede sugarcube suitcase suite sunbed
sunblock suncream sundae sundeck sundial sundress sunfish sunflower sunhat sunlamp sunlight sunrise sunroof
sunscreen sunset sunshine sunvisor surfboard sushi swamp swan sweater sweeper sweetener swimcap swimring swimsuit
swimwear swingset switch syrup tablemat taco tadpole tag tailgate taillight takeaway tangerine tanker tapestry
tapioca tarmac tarp tassel taxicab taxirank teabag teacake teacosy teacup teahouse teakettle tealight teamug teapot
tearoom teaset teashop teaspoon teatowel teatree teddybear tee telephone telescope tent tepee teriyaki terminal
terrace terrier textbook textile theatre thermos thimble thistle thread throne thumbtack thyme tiara tiger tights
tile timber timetable tincan tinfoil tinopener tinsel tiramisu tissue titanium toad toaster toboggan toffee tofu
tomato tongs toolbox toolkit toolshed toothpick tophat topping topsoil torch tortilla tortoise toucan touchpad
tower townhouse towtruck toybox toycar toyshop toytrain tracksuit tractor trail trainset tramstop trapeze trash
tray treadmill treasure treefrog treehouse treeline treestump treetop triangle tricycle trifle trike trinket tripod
trolley trombone trophy trough trousers trout trowel truck truffle trumpet tshirt tub tugboat tulip tumbler tuna
tunic turbine turf turmeric turnip turnstile turntable turquoise turret turtle tusk tutu tuxedo tweezers twig tyre
ukulele umbrella unicorn unicycle uniform usbstick utensil vacuum valley valve van varnish vase vault vegetable
veggie vehicle velvet veranda vest videogame village vinegar vineyard vinyl violet violin visor voicemail voucher
wafer waffle wagon waistcoat wakeboard walkway wallaby wallclock wallpaper walnut walrus wardrobe warehouse wasabi
washbasin washcloth washer washroom washtub wastebin watch waterway wave wax webcam webpage website wedge wellie
wetland wetsuit wetwipe whale wharf wheat wheel whisk whitefish wicket wigwam wildlife wildrose windbreak windchime
windfarm windmill window windsock wing wiper wok wolf wombat wonton woodland woodpile woodshed woodwork wool
workbench workroom workshop worktop worm wrap wreath wren wristband xylophone yacht yam yardbroom yardstick yarn
yearbook yeast yogamat yoghurt yolk yoyo zebra zeppelin zigzag zinc zipbag zipline zipper zoo zucchini
`
  .trim()
  .split(/\s+/)
