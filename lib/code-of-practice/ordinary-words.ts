/**
 * Ordinary words that the index may happen not to have: whoever types one has not misspelt another.
 * Words of the index and of `everyday-words.ts` need not be here.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'able above absolutely according across actual actually added adding afford afraid against ages ahead ' +
    'allowed almost alone along already also although always amount angry another answer anybody anymore ' +
    'anyone anything anyway anywhere apart apparently appear around arrange arrived article asks aside ' +
    'attain attaining away awful babies back badly based bear became because become been before began ' +
    'begin behind being believe belong below beside besides best better between beyond bigger bits boss ' +
    'both bother bottom bought bound break brief bring broke broken brought build busy call came cannot ' +
    'cares carry case catch cause caused certain chance change cheap check choice clash clear close ' +
    'common complete completely confused consider constant constantly contain copied correct count couple ' +
    'course cover cried current currently daily dark deal decent deep definitely deployment depend ' +
    'depends deserve details didn differ different difficult directly dislike done doubt down dozen ' +
    'dread during each earlier easier easily easy effort either else elsewhere email emails empty enough ' +
    'entire entirely especially even evening event ever every everybody everyone everything everywhere ' +
    'exact exactly example except expect explain extremely face facing fact failed fair fairly fall false ' +
    'faster feel felt fewer fight figure file fill find fine finish first fixed folk folks follow foot ' +
    'forced forget form former forward found fresh friday from front full fully funny further future ' +
    'gave general generally getting girl gone gonna gosh gotta grab great group grow guess habit half ' +
    'hand handed handing hang happen happened happens happy hard hardly harm harming hate have having ' +
    'head hear heavy held hello here herself hidden high himself hold hope hour hours house however huge ' +
    'hurt idea imagine impossible inside instead intend into issue issues itself joke jump keen keep kept ' +
    'kind knew know known knows lack ladies land large last lately later latter laugh lead learnt least ' +
    'leave left less lets letter level life like liked likely line link list little live load local long ' +
    'longer look lose lost loud love luck lunch made mainly major make makes making manage many matter ' +
    'maybe meant meanwhile meltdown mess middle might mind mine minute miss missed mistake moment monday ' +
    'month months more moreover morning most mostly mouth move much myself name near nearly neither never ' +
    'nice night noise none normal normally nothing notice nowhere obvious offered often older once ones ' +
    'only onto open order other others otherwise ought outside over overall owed pages paid pair part ' +
    'past people perhaps perm person phone piece place plain play please plenty point possible possibly ' +
    'prefer pretty probably problem promise proper properly pull pulled push puts putting quick quickly ' +
    'quiet quite raise raised ramp rare rather reach read ready real really reason recent recently refer ' +
    'relate relevant remain remember reply rest result return right risen risk role room rough round rude ' +
    'rush said same saturday save saying scared seat second seem seems seen sees sell sense sent serious ' +
    'seriously several shape sheet shift short shout show shut sick side sign silly similar simple simply ' +
    'since single sits size slow small soft sold some somebody somehow someone something sometimes ' +
    'somewhere soon sorry sort sorted sorts sound space spare speak spend spoke spot staff stage stand ' +
    'start stay step stick still stood stop strange strong stuck stuff such sudden suddenly suggest suit ' +
    'suits sunday suppose supposed sure take taken takes talk tall teach tell ten terms terrible than ' +
    'thank thanks that themselves thing things think third thought through throughout thursday time tired ' +
    'today together told tomorrow tonight took total totally touch toward towards treat tried tries true ' +
    'truth trying tuesday turn twice type typical uncle underlying unfair unless until upon upset used ' +
    'useful using usual usually various very view visit wait waited walk wanna warm warn watch ways ' +
    'wednesday week weekend well went were what whatever whenever where whereas whether which while whole ' +
    'whose wide wise wish within without woman wonder word words work works world worse worst worth would ' +
    'wrong yeah year years yesterday yourself'
  ).split(' '),
)
