/**
 * The English words a return code is made of: 2,048 concrete everyday nouns. The order is frozen, because a
 * code's value is the index of each word: never add, remove, replace or sort again once codes are in use.
 * The rules the list keeps are tests in words.test.ts.
 */
export const en: readonly string[] = `
aardvark abacus accordion acorn acrobat acrylic adapter adhesive aerosol airbag airbed airbrush aircraft airfield
airhorn airliner airport alarm albatross album alligator almond alpaca alphabet amber amphibian amplifier anchor
ankle anorak anteater antelope antenna anthill antique antler anvil apartment apple appliance apricot apron
aquarium arcade arch arena armadillo armchair armrest artichoke artist asparagus asphalt asteroid astronaut athlete
atlas atom attic avenue avocado axle backdrop backpack backrest backseat backyard bacon badger badminton bagel
bagpipe baguette bakery baklava balcony ballgown balloon ballpoint ballroom bamboo banana band bangle banjo
banknote banner banquet barbecue barcode barge barley barnacle barnyard barometer barrel barstool baseball basement
basin basket bathmat bathroom bathtub battery bauble bay bazaar beachball beaker beanbag beanie beanstalk bear
bedcover bedding bedframe bedpost bedroom bedsheet bedspread beef beehive beeswax beetle beetroot bell bench beret
berry beverage bicycle bike billboard bin biplane birch birdbath birdcall birdhouse birdseed biryani biscotti
biscuit bison bistro blackbird blanket blazer blender blizzard blossom blouse blowfish bluebell bluejay blueprint
board boathouse bobbin bobble bobcat bodysuit bodywash boiler bonbon bongo bonnet bonsai bookcase bookend booklet
bookmark bookstore bookworm boombox boomerang bootlace bottle boulder boulevard bouquet bowl bowtie bracelet
bracket braid brake bramble brass bread breakfast breeze brick bridge briefcase brioche bristle broccoli brochure
bronze brooch broom broth brownie brunch brush bubblegum bucket buckle buckwheat budgie buffalo buffet buggy bugle
building bulb bulldozer bullfrog bullhorn bullseye bumblebee bundle bungalow bunk bunny buoy burger burrito bus
butterfly button buzzer buzzsaw cabbage cabin cable cactus cafeteria cake calamari calendar calico camel camera
campervan campsite campus canal canary candle candy canister canoe canopy canteen canvas canyon cap caramel caravan
cardamom cardboard cardgame cardigan cargo carnation carnival carousel carpark carpet carport carriage carthorse
cartoon cartwheel carwash cashbox cashew cashmere cassette castle catamaran catfish catlitter cauldron cavern
caviar cedar ceiling celery cellar cellist cello cellphone cement ceramic cereal chairlift chalet chalk chameleon
charcoal charger chariot chart checkout cheddar cheese cheetah chef cherry chess chestnut chickpea chime chimney
chin chipmunk chisel chocolate choir chopstick chorizo chowder chrome churro chutney cilantro cinema cinnamon
circle circus citrus city clamshell clarinet classroom clay cleaner clearing cliff climber clipboard cloak
clockwork clog closet cloth cloud clover clownfish clubhouse coach coastline coatrack coatstand cobweb cocoa
coconut cocoon cod coffeepot cogwheel coinpurse cola coleslaw college collie cologne column comb comet comic
compass compost computer concrete cone confetti conifer console container cookbook cookie cookout cookware cooler
copper coral cordial corduroy corgi coriander cork cornbread corncob corner cornfield cornmeal cornstalk corridor
costume cottage cotton counter coupon courtyard couscous cowbell cowboy cowshed coyote crab crackers cranberry
crate crayfish crayon cream creek crepe cricket crisp crochet crocodile crocus croissant crossword crouton crown
crumble crust crystal cubicle cucumber cufflink cumin cupboard cupcake curb curler currant curry curtain cushion
custard cutlery cyclist cylinder cymbal cypress daffodil daisy dancer dandelion darkroom dashboard dashcam daylight
deck deer deli denim deodorant desert deskchair desklamp desktop detector detergent dew diagram dial diamond diary
digger digit dime dinghy dingo dinner dinosaur diploma dirt disco discus dishcloth dishrack dishtowel dishwater
dispenser display diver divider document dodgeball dog dollar dollhouse dolly dolphin domino doorbell doorframe
doorknob doormat doorstep doorway dormouse dough dove downpour dragonfly drainpipe drawer drawing dress driftwood
drill driveway droplet dropper drumbeat drumkit drummer drumstick dryer duckling duckpond dugout dumbbell dumpling
dune dustbin dustcloth duster dustpan duvet dye eagle earbud eardrum earmuff earphone earpiece earplug earring
earthworm easel eclair eclipse eel eggbeater eggcup eggroll eggshell eggtimer eggwhite elbow elephant elevator elk
emerald emoji emu enchilada engine entrance envelope equator eraser escalator espresso evergreen excavator exhaust
exit explorer eyebrow eyedrop eyelash eyeliner eyepatch eyeshadow eyewear fabric facecloth facepaint factory fair
fajita falafel falcon farmer farmhouse farmland farmyard fastener fawn fedora felt fence fern ferret ferryboat
festival feta fiddle field fig film filter finch fingertip fishbowl fishcake fishnet fishpond fishstick fishtank
fjord flagpole flamingo flannel flapjack flashcard flask flatbread flatiron fledgling fleece flipbook flipchart
flipflop flipper float flock flooring florist floss flounder flour flowchart flower fluff flute flyer flyover
flypaper flytrap foam foghorn folder fondue foodtruck foosball footbath foothill footnote footprint footrest
footstool footwear forest forklift fossil fox frame freckle freeway freezer fringe fritter frog frost fruit fudge
fuel funfair fungus furnace furniture futon gadget galaxy gallery gameboard gamepad garage garden gargoyle garland
garlic garment garnet gateau gatepost gateway gauge gazebo gazelle gearbox gecko gelato gem generator gerbil geyser
gherkin giftbox giftcard giftshop ginger giraffe girder glacier glade glass glider glitter globe glovebox glowstick
glowworm glue gnocchi gnome goalie goalpost goat goblet goggles goldfish golf gondola gong gopher gorge gosling
goulash gown grain granite granola grape graphite grassland grater gravel gravy greyhound grid grille grocery
groundhog guacamole guardrail guava guestbook guidebook guitar gull gumball gumboot gumdrop guppy gutter gymnasium
hailstone hairband hairclip hairdryer hairgel hairnet hairpin hairspray halibut hallway hamburger hamlet hammer
hammock hamster handbook handcart handlebar handprint handrail handstand hanger hardback hardcover hardhat hardware
hare harmonica harvester hashbrown hatbox hatchback hatstand hayfield hayloft hayride haystack haywagon hazelnut
headband headdress headgear headlight headphone headrest headset heart heater hedgehog helipad helium helmet hen
herd heron herring hexagon hickory highchair highland highrise highway hillside hilltop hinge hive hockey hollyhock
hologram homework honeycomb hoodie hoofprint hoop hopscotch horizon hornbill horseshoe hosepipe hotdog hotel
hotplate hotpot hourglass house hubcap hurdle husky hut hydrant iceberg icebox icecap icecube icepack icicle icing
igloo iguana incubator indigo inkblot inkjet inkpad inkpot insect insole intercom inventor iris iron island ivory
ivy jacket jackfruit jade jaguar jamjar jar jasmine jeans jellyfish jersey jester jetpack jetty jewel jigsaw joker
journal joypad joystick judo juggler juice jukebox jumper jumpsuit junction jungle juniper junkyard kale kangaroo
karaoke karate kayak kazoo kebab keepsake kelp kennel kestrel ketchup kettle keyboard keycard keyhole keypad
keyring kickboard kilt kimchi kimono kiosk kitbag kitchen kite kiwi knapsack kneepad knitter knitwear koala label
labyrinth lace lacrosse ladder ladle ladybug lagoon lakefront lakeside lamb laminator lamplight lamppost lampshade
landfill landline landmark landscape lantern lanyard laptop lark lasagna laser latte laundry laurel lava lavender
lawnmower leaf leapfrog leather leek leftover leg lemon lemur lens lentil leopard letter lettuce lever library lid
lifeboat lifeguard lifeline lift lightbulb lilac lily limeade limestone limousine linen lion lipgloss lipstick
liquid lizard llama loafer lobby lobster locker lodge logbook lollipop longboat longhorn loom lorry lotion lotus
lounge lozenge luggage lullaby lumber lunch lychee lynx macaroni macaw machine mackerel magazine magician magnet
magnifier magnolia magpie mailbox mailroom mainland maize makeup mallard mammal mammoth manatee mandarin mandolin
mane mango manor mansion maple maraca marble margarine marigold marina market marmalade marmot marquee marrow
marshland marzipan masala mascara mascot mast matcha mattress mayfly mayo meadow meatball meatloaf meerkat
megaphone melody menu meringue mesh metal meteor metro microwave milestone milkshake millet millipede mineral
miniature minibus minigolf minivan minnow mint mirror mitten mixer mobile moccasin mocha model molasses molehill
money monitor monocle monorail monument moon moose mop mosaic moss moth motorway mountain mousemat mousse mouthwash
movie mudguard muesli muffin mug mulberry mural museum mushroom musicbox mussel mustang naan nacho nailbrush
nailfile nametag napkin narwhal neckband necklace necktie nectar neon netball network newspaper newsstand newt
nickel nightgown nose notch notebook notecard notepaper nougat novel nozzle nugget nursery nutmeg nutshell nylon
oak oasis oatcake oatmeal oatmilk oboe ocean ocelot octagon octopus office oilcan okra olive onesie onion opal
opener opera orange orchard orchestra orchid oregano origami ornament ostrich otter outfit outlet oven overcoat
overpass overshoe oxygen oyster package paddock paella page pail paint palace palette palmtree pamphlet pancake
panda panel pangolin panini pannier panther pantry papaya paper paprika papyrus parachute parade parakeet parasol
parcel parchment parka parkland parmesan parrot parsley parsnip passport pasta pastel pastrami pasture patchwork
path patio pattern pavement pavilion pavlova paw payphone peach peacock peanut peapod pearl pebble pecan pedal
peeler pegboard pelican pencil pendant pendulum penguin penholder peninsula penny pentagon penthouse pepper perfume
pergola periscope pesto pet pheasant phone photo pianist piano piccolo pickle pickup picnic picture piecrust pier
pigeon piggybank piglet pigsty pillar pillow pilot pinball pinboard pineapple pinecone pinwheel pipeline pistachio
pita pitchfork pixel pizza pizzeria placemat plaid planet plank planner plaque plastic plate platform platinum
platter platypus playhouse playlist playmat playpen playroom playsuit plaza pliers plug plumbing plunger plywood
pocket podcast podium poem pogo polenta polkadot pollen polyester pompom poncho pond ponytail poodle poolside
popcorn poplar poppy porcelain porcupine porpoise porridge portfolio porthole portrait possum postage postbox
postcard poster postmark potato potholder pottery pouch poultry powder powerboat prairie praline pram prawn present
pretzel primrose printer prism prize projector propeller protein prune puck pudding puddle pulley pullover puma
pumpkin punchbag puppet purse pushbike pushchair pushpin putty puzzle pyramid quadbike quail quarry quartz quiche
quill quinoa quiz quokka rabbit raccoon racecar racehorse racetrack radar radiator radio radish raft ragdoll
railing railroad railway rainbow raincoat raindrop rainfall rainstorm rainwater raisin ramp ranch raspberry rattle
raven ravioli receipt recipe recliner record rectangle redwood reed refill reflector reindeer remote reptile
reservoir resort restroom retriever rhino rhubarb ribbon rice rickshaw ricotta ringtone risotto riverbed roadblock
roadmap roadside roadway roast robe robin robot rockery rodent rodeo roll roofrack rooftop rooster rosebud rosehip
rosemary rosette rowboat rubbish rubble ruby rucksack rudder ruin rulebook ruler runway sachet saddle safari
saffron sailboat sailfish salad salami salmon salsa salt samosa sandal sandbox sandpaper sandstorm sandwich sapling
sapphire sardine sari sashimi satay satchel satellite satin satnav satsuma sauce sauna sausage sawdust sawmill
saxophone scaffold scallop scanner scarecrow scarf school scientist scoop scooter scorecard scrapbook screen script
scroll scrunchie sculpture seabed seabird seafood seafront seagrass seagull seahorse seam seaplane seaport seashore
seaside seasoning seatbelt seawater seaweed sedan seedling seesaw sensor sequin server sesame settee shack shaker
shampoo shamrock sharpener shawl shed sheepdog sheet shelf shellfish shelter shelving sherbet shinguard shipyard
shirt shoal shoebox shoehorn shoelace shop shore shorts shoulder shovel showcase shower showroom shrub shutter
sideboard sidecar sidewalk sieve signal signboard signpost silicone silkworm silo silver sink skater sketch skewer
skier skillet skipper skittle skylark skylight skyrocket slab sleepover sleeve sleigh slideshow slime slush
smoothie snackbar snail snapper snapshot snooker snorkel snout snowball snowcone snowdrift snowflake snowglobe
snowman snowstorm soapbox soapdish soccer sock sofa softball software soil sombrero songbird soot sorbet souffle
soundbar soup sourdough souvenir soybean spaceship spaghetti spaniel sparkler sparrow spatula speaker speedboat
sphere sphinx spice spinach spinner spiral spoke sponge spoon sportscar spotlight sprayer sprinkler sprout spruce
spud square squash squeegee squid squirrel stable stadium stage staircase stall stapler starch stardust starfish
starlight station statue steak steamboat steel stencil stepstool stereo stew sticker stilt stingray stockpot stone
stool stoplight stopper stopsign stopwatch storage storeroom stork storybook stovetop straw stream street string
stripe stroller strudel studio stuffing stump submarine suburb subway sudoku suede sugar suitcase suite sultana
summit sunbeam sunblock suncream sundae sundeck sundial sundress sunfish sunflower sunhat sunlamp sunlight sunrise
sunroof sunscreen sunset sunshine sunspot supper surfboard surfer sushi swallow swamp swan sweater sweeper
sweetener swimcap swimmer swimsuit swimwear swing switch sycamore syrup tablet taco tadpole tag tahini tailgate
taillight tailor takeaway talon tandem tangerine tanker tape tapioca tapir tarmac tarp tartan tartlet tassel taxi
teabag teacake teacup teahouse teakettle teal teapot teardrop tearoom teaspoon teddy tee telegram telephone
telescope telly tennis tent tepee teriyaki terminal terrace terrier textbook textile thimble thread throne
thumbtack thyme tiara ticket tidepool tiger tile timber timepiece timetable tinfoil tinsel tiramisu tissue titanium
toaster toboggan toenail toffee tofu tollbooth tomato tongs toolbox toolkit toolshed tooth topaz topcoat topping
torch tortilla tortoise tote toucan touchpad tower townhouse toybox toyshop tracksuit tractor trail trainer tramcar
trapdoor trapeze trash trawler tray treacle treadmill treasure treefrog treehouse treeline treetop triangle
tricycle trifle trike trimmer trinket tripod trolley trombone trophy trough trousers trout trowel truck truffle
trumpet trunks tube tubing tugboat tulip tumbler tuna tundra tuner tunic tunnel turbine turf turmeric turnip
turnstile turntable turquoise turret turtle tusk tutu tuxedo tweezers twig twine ukulele umbrella unicorn unicycle
uniform utensil vacuum valentine valley valve van varnish vase vault vegetable veggie vehicle velvet veranda vessel
vest videotape village vinegar vinyl violet violin visor voicemail volcano vole voucher wafer waffle wagon
waistcoat wakeboard walkway wallaby wallchart wallet wallpaper walnut walrus wardrobe warehouse wasabi washbasin
washcloth washer washroom washtub watch waterfall wave wax weaver webcam webpage website wedge wetland wetsuit
wharf wheat wheel whirlpool whisk whistle whitefish wicker wildlife windbreak windchime windfarm windmill window
windsock wingnut wiper wishbone wishlist wok wombat wonton woodblock woodchip woodland woodshed woodwind wool
workbench workplace workroom workshop worktop workwear wrap wren wristband writer xylophone yacht yam yardstick
yarn yearbook yeast yoga yolk yoyo yurt zebra zeppelin zigzag zinc zipline zipper zoo zucchini
`
  .trim()
  .split(/\s+/)
