/**
 * The English words a return code is made of: 2,048 concrete everyday nouns. The order is frozen, because a
 * code's value is the index of each word: never add, remove, replace or sort again once codes are in use.
 * The rules the list keeps are tests in words.test.ts.
 */
export const en: readonly string[] = `
aardvark abacus accordion acorn acrylic adapter adhesive airbag airbed airbrush aircraft airfield airfryer airhorn
airliner airmail airport airshow albatross album algae allotment almond alpaca alphabet amber amphibian amplifier
anchor anorak anteater antelope antenna anthill antique antler anvil apartment apple apricot apron aquarium arcade
arch arena armadillo armband armchair armrest artichoke asparagus atlas atom attic avenue avocado awning axle
babyfood backboard backdrop backpack backrest backseat backyard bacon badger badminton bagel bagpipe baguette
bakery baklava balcony ballgown balloon ballpoint ballroom bamboo banana band bangle banjo banknote banner banquet
barbecue barcode barley barnyard barrel barstool baseball basement basin basket bathmat bathplug bathroom bathtub
battery bauble bay beachball beadwork beaker beanbag beanie beanstalk bear bedcover bedding bedframe bedlinen
bedpost bedroom bedsheet bedside bedspread beef beehive beeswax beetle beetroot bell bench beret berry beverage bib
bicycle bikelock bikepump bikerack bikeshed billboard binbag birch birdbath birdcage birdhouse birdnest birdseed
birdtable biryani biscotti biscuit bison bistro blackbird blanket blazer blender blossom blouse bluebell bluejay
blueprint board boathouse boatride boatshed boatyard bobcat bobsled bodywash boiler bonbon bongo bonnet bonsai
bookbag bookcase bookend booklet bookmark bookrack bookstore boombox boomerang bootlace bottle boulder bouquet bowl
bowtie bracelet bracket braid brake brass bread breakfast brick bridge briefcase brioche bristle broadbean broccoli
brochure bronze brooch broom broth brownie brunch brush bubble bucket buckle budgie buffalo buffet buggy bugle
building bulb bulldozer bullfrog bullseye bumblebee bundle bungalow bunk bunny buoy burger burrito bushbaby busride
busstop butterfly button buzzer cabbage cabin cable cactus cafeteria cakepan cakeshop caketin calamari calendar
camel camera campbed campervan campsite campus canal canary candle candy canister canoe canopener canteen canvas
canyon cap caramel caravan carboot cardamom cardboard cardigan cargo carnation carnival carousel carpark carpet
carriage carseat cartoon cartwheel carwash cashbox cashew cassette castle catfish catfood catnip cavern caviar
cedar ceiling celery cellar cello cellphone cement centipede ceramic cereal chairlift chalet chalk chameleon
charcoal charger chariot chart checkout cheddar cheese cheetah cherry chess chestnut chickpea chime chimney
chipmunk chipshop chisel chives chocolate chopstick chowder chrome churro chutney cilantro cinema cinnamon circle
circus citrus city clam clarinet classroom claypot cliff clipboard cloak clog closet clothing cloud clover
clownfish clubhouse coalmine coastline coathook coatrack coatstand cobweb cockatoo cockerel cocoa coconut cocoon
cod coffeepot coin cola coleslaw college collie column comb comet comic compass compost computer concrete cone
confetti conifer console container cookbook cookie cookout cookware coolbag cooler copper coral corduroy corgi
coriander corkboard corkscrew cornbread corncob corner cornfield cornmeal cornstalk corridor costume cottage cotton
cougar counter coupon courgette courtyard couscous cowbell cowshed coyote crab crackers craftbox cranberry crate
crayfish crayon cream creek crepe cricket crisp croissant crossword crouton crown crumble crust crystal cube cuckoo
cucumber cufflink cumin cupboard cupcake cuphook curb curler currant curry curtain cushion custard cutlery cylinder
cymbal daffodil daisy dalmatian dandelion dashboard dashcam datepalm daybed daypack deckchair deckshoe deer deli
denim deodorant desert deskfan desktop detector detergent dew diagram dial diamond diary digger dime dingo dinner
dinosaur diploma dirt disco dishcloth dishrack dishtowel dishware dispenser document dodgeball dogbowl dogcollar
dogfood doghouse dogtag dogwalk dollar dollhouse dolly dolphin domino donut doorbell doorframe doorknob doormat
doorstep doorway dormitory dormouse dough dove downpour dragonfly drainpipe drawer drawing dress driftwood driveway
droplet drumkit drumstick dryer duckling duckpond duffel dumbbell dumpling dumptruck dune dustbin dustcloth duster
dustpan duvet dye eagle earbud earmuff earphone earplug earring earthworm easel ebook eclair eel eggbeater eggbox
eggcup eggplant eggroll eggsalad eggshell eggtimer eggwhite elephant elevator elk elmtree emerald emoji emu
enchilada engine entrance envelope eraser escalator espresso evergreen excavator exit eyeliner eyepatch eyeshadow
eyewear fabric facecloth facetowel facewash factory fajita falafel falcon fanheater farmgate farmhouse farmland
farmshop farmyard fawn fedora felt fence fern ferret ferryboat festival feta fiddle field figleaf figroll figtree
film filter finch fir fishbowl fishcake fishpond fishstick fishtank fjord flagpole flamingo flannel flapjack
flashcard flask flatbread flatfish fleece flipbook flipchart flipflop flipper float flock flooring floss flour
flower fluff flute flyer foam folder fondue foodbag football footmat footprint footrest footstool footwear forest
fork fossil fox frame freeway freezer fringe frisbee fritter frog frost fruit frypan fudge fuel fullmoon funfair
furniture fusebox futon gadget galaxy gallery gameboard gamepad garage garden garland garlic garment gatepost
gateway gazebo gazelle gearbox gecko gelato gelpen gem generator gerbil geyser gherkin giftbox giftcard giftshop
giftwrap ginger giraffe girder glacier glass glider glitter globe glovebox glowstick glowworm gluepot gluestick
gnome goalpost goat goblet goggles gokart goldcoin goldfish golf gondola gong gopher gosling goulash gown grain
granite granola grape graphite grassland grater gravel gravy greenbean greyhound grocery groundhog guacamole
guardrail guava guestbook guidebook guineapig guitar gull gumball gumdrop gumtree guppy gutter gymbag gymkit
gymnasium gymshoe haddock hailstone hairband haircut hairdryer hairgel hairnet hairpin hairspray hairtie hallway
hamburger hammer hammock hamster handbook handcart handlebar handprint handrail handset handwash hanger hardback
hardcover harddrive hardhat hardware hare harmonica hashbrown hatbox hatchback hatpin hatrack hatstand hayfield
hayride haystack haywagon hazelnut headband headdress headgear headlight headphone headrest headset headtorch
hearth heater hedgehog helipad helium helmet hen herd heron herring hexagon highchair highrise highway hillside
hilltop hinge hippo hive hockey holdall hologram honeycomb hoodie hoofprint hoop hopscotch horseshoe hosepipe
hotcake hotdog hotel hotplate hotpot hotsauce hourglass house hubcap hummus hurdle husky hut hyacinth hydrant
icebag iceberg icebox icecap icecream icecube icelolly icepack icepop icerink iceskate icetea icicle icing igloo
iguana incubator inkpad inkpen inkpot inkwell insect insole intercom iris iron island ivory ivy jackdaw jacket
jackfruit jade jaguar jalapeno jamjar jampot jamtart jar jasmine jeans jeep jellyfish jersey jetpack jetplane
jetski jetty jewel jigsaw journal joypad joystick judo juice jukebox jumbojet jumper jumprope jumpsuit junction
jungle junkshop junkyard kale kangaroo karaoke karate kayak kazoo kebab kelp kennel ketchup kettle keyboard keycard
keyhole keypad keyring kickboard kilt kimchi kimono kiosk kitchen kite kiwi knapsack kneepad kneesock knitting
knitwear koala label labrador labyrinth lace lacrosse ladder ladle ladybug lagoon lakeside lambchop lambswool
laminator lamplight lamppost lampshade landfill landline landmark landscape lantern laptop lark lasagna laser lasso
latte laundry lavender lawnchair lawnmower layercake leaf leather leek legwarmer lemon lemur lens lentil leopard
letter lettuce lever library lid lifeboat liferaft lifevest lift lighting lilac lily limeade limestone limousine
linen lion lipbalm lipgloss lipstick liquid lizard llama loafer lobby lobster locker lodge logbook logcabin
lollipop longboat longhorn loom lorry lotion lotus lounge luggage lumber lunch lychee lynx macadamia macaroni macaw
machine mackerel magazine magnet magnifier magpie mailbox mailtruck mailvan maize makeup mall mammal mammoth
manatee mandarin mandolin mane mango manhole mansion maple maraca marble margarine marigold marina market marmalade
marmot marsh marzipan mascara mascot mast matcha mattress mayo maypole meadow meatball meatloaf meatpie meerkat
megaphone melody melon menu meringue mermaid metal meteor metro microwave milkcan milkfloat milkjug milkshake
milktruck millipede mincepie mineral miniature minibus minigolf minivan minnow mint mirror mitten mixer mobile
mocha model molasses molehill money mongoose monitor monocle monorail monument moonbeam mooncake moonlight
moonstone moorland moose moped mosaic moss moth motorway mountain mousemat mousse mouthwash movie mudguard mudpie
muesli muffin mug mulberry mule mural museum mushroom musicbox mussel mustang naan nacho nailbrush nailfile nametag
napkin narwhal necklace necktie nectar neon netball newspaper newsstand newt nickel nightgown notebook notecard
notepad nougat novel nozzle nugget nursery nutmeg nutshell nylon oakleaf oaktree oasis oatcake oatmeal oatmilk oboe
ocean octagon octopus office oilcan oillamp oilpaint oilrig okra olive omelette onesie onion opal opener opera
orange orchard orchestra orchid oregano origami ornament ostrich otter ottoman outfit oven overalls overcoat
overpass oxygen oyster package paella page pail paint palace palette palmleaf pamphlet pancake panda panel panini
pantry papaya paper paprika papyrus parachute parade parakeet parasol parcel parchment parka parkbench parkland
parmesan parrot parsley parsnip partridge passport pasta pastel pastrami pasture patchwork path patio pattern
pavement pavilion pavlova paw payphone peach peacock peanut peapod pearl pebble pecan pedal peeler pegboard pelican
pencase pencil pendant pendulum penguin penholder penny pentagon penthouse pepper perfume periscope pesto pet
pheasant phone photo piano piccolo pickle pickup picnic picture pier pigeon piggybank piglet pigpen pigsty pigtail
pillar pillow pinball pinboard pineapple pinecone pinetree pinewood pinwheel pipeline pistachio pita pitcher pixel
pizza pizzeria placemat plaid planet plank planner plantpot plaque plastic plate platform platinum platter platypus
playdough playhouse playlist playmat playpen playroom plaza pliers plough plug plumbing plunger plywood pocket
podcast podium poem polarbear polenta pollen polyester pompom poncho pond ponytail poodle pool popcorn poppy
popsicle porcelain porcupine porkchop porkpie porpoise porridge porthole portrait possum postage postbox postcard
poster postmark potato potholder potpie potroast pottery pouch poultry powder powerboat prairie praline pram prawn
present pretzel pricetag primrose printer prism prize projector propeller protein prune puck pudding puddle pulley
pullover puma pumpkin puppet purse pushbike pushchair pushpin putty puzzle pyjamas pyramid quadbike quail quarry
quartz quiche quilt quinoa quiz quokka rabbit raccoon racecar racehorse racetrack racquet radar radiator radio
radish raft ragdoll railcar railing railroad railway rainbow raincoat raindrop rainfall rainhat rainwater raisin
ramp ranch raspberry rattle raven ravioli receipt recipe recliner record rectangle redpanda redwood reed reflector
reindeer remote reptile resort restroom retriever rhino rhubarb ribbon ricebowl ricecake rickshaw ricotta ringtone
risotto riverside roadmap roadsign roadtrip roadway roast robe robin robot rockface rockpool rodent rodeo roller
roofrack rooftop roomkey rooster rosebud rosemary rowboat rubbish ruby rucksack rudder rulebook ruler runway
ryebread sachet saddle safari saffron sailboat salad salami salmon salsa salt samosa sandal sandbag sandpaper
sandstone sandwich sapling sapphire sardine sari satchel satellite satin satnav satsuma sauce sauna sausage sawdust
sawmill saxophone scallop scanner scarf scenery school scoop scooter scorecard scrapbook screen script scroll
scrunchie sculpture seabass seabed seabird seacliff seafood seafront seagrass seagull seahorse seal seaplane
seaport seashore seaside seasnail seasoning seatbelt seatcover seaturtle seawater seaweed seedling seedtray seesaw
sequin server sesame settee shaker shampoo shamrock sharpener shawl shed sheepdog sheet shelf shellfish shelter
shelving sherbet shinguard shipyard shoebox shoehorn shoelace shop shore shorts shovel showcase shower showroom
shrimp shrub shutter sideboard sidecar sidedish sidetable sieve signal signboard signpost silkworm silo silver sink
skatepark sketch skewer skiboot skilift skillet skirt skittle skunk skylight slab sleepover sleeve sleigh slideshow
slime slope sloth slush smoothie snack snail snapper snapshot snooker snorkel snowball snowcone snowdrift snowflake
snowglobe snowman snowplow snowsuit soapbox soapdish soapsuds soccer sock sodabread sodacan sofa softball software
soil sombrero songbird songsheet soot sorbet soundbar soup sourdough souvenir soybean soymilk soysauce spaceship
spade spaghetti spaniel sparkler sparrow spatula speaker speedboat sphere spice spinach spinner spiral spoke sponge
spoon sportscar spotlight sprayer sprinkler sprout spruce spud square squash squeegee squid squirrel stable stadium
stage staircase stall stapler starch stardust starfish starling station statue steak steamboat steel stencil
stepstool stereo stew sticker stilt stockroom stone stool stoplight stopper stopwatch storage storeroom stork
storybook stovetop strainer straw stream street string stripe stroller strudel studio stuffing stump submarine
suburb subway sudoku suede sugar suitcase suite summit sunbed sunblock suncream sundae sundeck sundial sundress
sunfish sunflower sunglass sunhat sunlamp sunlight sunrise sunroof sunscreen sunset sunshine sunvisor surfboard
sushi swamp swan sweater sweeper sweetener swimcap swimpool swimring swimsuit swimwear swingset switch syrup tablet
taco tadpole tag tailgate taillight takeaway tangerine tanker tape tapioca tarmac tarp tassel taxicab taxirank
teabag teacake teacosy teacup teahouse teakettle tealight teapot tearoom teaset teashop teaspoon teatowel teatree
teddy tee telephone telescope tennis tent tepee teriyaki terminal terrace terrier textbook textile thermos thimble
thread throne thumbtack thyme tiara ticket tiger tights tile timber timetable tincan tinfoil tinsel tiramisu tissue
titanium toad toaster toboggan toffee tofu toiletmat tomato tongs toolbox toolkit toolshed toothpick topcoat tophat
topping topsoil torch tortilla tortoise toucan touchpad tower townhouse towpath towtruck toybox toycar toyshop
toytrain tracksuit tractor trail trainset tramstop trapeze trash tray treacle treadmill treasure treefrog treehouse
treeline treestump treetop trellis triangle tricycle trifle trike trinket tripod trolley trombone trophy trough
trousers trout trowel truck truffle trumpet tshirt tub tugboat tulip tumbler tuna tundra tunic tunnel turbine turf
turmeric turnip turnstile turntable turquoise turret turtle tusk tutu tuxedo tweezers twig ukulele umbrella unicorn
unicycle uniform utensil vacuum valley valve van varnish vase vault vegetable veggie vehicle velvet veranda vest
videogame village vinegar vineyard vinyl violet violin visor voicemail voucher wafer waffle wagon waistcoat
wakeboard walkway wallaby wallchart wallet wallhook wallpaper walnut walrus wardrobe warehouse wasabi washbasin
washcloth washer washing washroom washtub wastebin watch waterfall wave wax webcam webpage website wedge wellboot
wellie wetland wetsuit wetwipe whale wharf wheat wheel whisk whistle whitefish wigwam wildlife windbreak windchime
windfarm windmill window windsock wing wiper wishlist wok wombat wonton woodland woodpile woodshed woodwork
woolcoat woolhat woolsock workbench workplace workroom workshop worktop wrap wreath wren wristband xylophone yacht
yam yardstick yarn yearbook yeast yoga yoghurt yolk yoyo zebra zeppelin zigzag zinc zipline zipper zoo zucchini
`
  .trim()
  .split(/\s+/)
