/// What the five articles state, a line a figure: the table, then cells, joined by `|`.
///
/// - Source: read off the articles by hand, before there were tables. Not made from `Datasets/`.
enum ArticleFigures {
  /// Which columns the cells of a line stand for.
  static let columns: [String: [String]] = [
    "polls": ["series", "respondents", "year", "value", "qualifier", "quote_fragment", "citation"],
    "trade": ["reporter", "partner", "flow", "period", "value_musd", "qualifier", "quote_fragment"],
    "commitments": ["year", "parties", "kind", "amount", "unit", "qualifier", "quote_fragment"],
    "other_quantities": ["quantity", "period", "value", "unit", "qualifier", "quote_fragment"],
    "eras": ["start", "end", "label", "stance", "quote_fragment"],
    "events": ["start", "end", "title", "category", "actors", "quote_fragment"],
    "texts": ["string", "script", "language"],
  ]

  static let lines = """
    polls|pew_pak_favourable_rus|PAK|2007|18|exact|18% viewing Russia favorably in 2007|Pakistani Opinion of Russia Pew Research Global Opinion Project
    polls|pew_pak_favourable_rus|PAK|2011|11|exact|falling to 11% in 2011|Pakistani Opinion of Russia Pew Research Global Opinion Project
    polls|pew_pak_favourable_rus|PAK|2012|20|exact|rising to 20% in 2012|Pakistani Opinion of Russia Pew Research Global Opinion Project
    polls|bbc_pak_positive_rus_influence|PAK|2010|9|exact|9% of Pakistanis view Russian influence positively in 2010|2010 BBC World Service Poll
    polls|bbc_pak_positive_rus_influence|PAK|2011|14|exact|14% in 2011|2011 BBC World Service Poll
    polls|bbc_pak_positive_rus_influence|PAK|2012|12|exact|falling to 12% in 2012|2012 BBC World Service Poll
    polls|bbc_pak_positive_rus_influence|PAK|2013|18|exact|increasing to 18% in 2013|2013 BBC World Service Poll
    polls|pak_confidence_putin|PAK|2006|7|exact|7% expressing confidence in him in 2006|Pakistani Confidence in Putin
    polls|pak_confidence_putin|PAK|2012|3|exact|only 3% in 2012|Pakistani Confidence in Putin
    polls|pak_putin_leadership_poor|PAK|||generally|Pakistanis have generally rated Vladimir Putin's leadership poorly|Pakistani Confidence in Putin
    polls|bbc_rus_positive_pak_influence|RUS|2008|13|exact|13% expressing a positive view in 2008|2008 BBC World Service Poll
    polls|bbc_rus_positive_pak_influence|RUS|2010|14|exact|increasing slightly to 14% in 2010|2010 BBC World Service Poll
    polls|bbc_rus_positive_pak_influence|RUS|2013|8|exact|falling to 8% in 2013|2013 BBC World Service Poll
    polls|bbc_rus_negative_pak_influence|RUS|||plurality|a plurality of Russians have consistently rated Pakistan's influence negatively|2008, 2010 and 2013 BBC World Service Polls (the ones cited in the same sentence)
    polls|wapo_strong_leader|RUS|2013||most|Most Russian and Pakistanis voted that|Washington Post (reference [57]; its text is missing in the seed)
    polls|wapo_strong_leader|PAK|2013||most|Most Russian and Pakistanis voted that|Washington Post (reference [57]; its text is missing in the seed)
    trade|PAK|RUS|total|2003|92|exact|reached to 92 million US dollar
    trade|PAK|RUS|total|2006|411.4|exact|increased to 411.4 million in 2006
    trade|PAK|RUS|total|2008|630|exact|reached to 630 million in 2008
    trade|PAK|RUS|total|2009|400|approximate|~400 million in 2009
    commitments||RUS;PAK;TKM;TJK;KGZ|investment (CASA-1000 power line)|500|MUSD|exact|Russia has provided 500Mn US dollars for the CASA-1000
    commitments|2015|RUS;PAK|investment (North-South gas pipeline)|2000|MUSD|exact|Russia to invest $2bn in project of constructing North-South gas pipeline
    commitments||RUS;PAK|agreement (North-South gas pipeline)|||unstated|North-South gas pipeline from Lahore to Karachi
    commitments|2016|RUS;PAK|price accord (North-South gas pipeline)|||unstated|arrived at a value accord by December 2016
    commitments|2019|RUS;PAK|investment plan (Pakistani energy sector)|14000|MUSD|planned|planned to put $14 billion in Pakistan’s energy sector
    commitments|1980|USA;PAK|six-year trade, economic and military agreement|32500|MUSD|approximate|approximately ~32.5 billions US dollars
    commitments|1974|SUN;PAK|project finance (integrated steel mill)|1000|MUSD|order of magnitude|provide funds for the billion dollar project
    commitments|1974|SUN;PAK|project finance (integrated steel mill)|1000|MUSD|order of magnitude|established the billion dollar worth Steel mill on its own expanse
    commitments|1972|SUN;PAK|plant construction (Pakistan Steel Mills)|||unstated|Soviet Union established Pakistan Steel Mills in 1972
    commitments||SUN;PAK|technical assistance (steel mill advisers)||persons|dozens|Soviet Union sends dozens of advisors and experts
    commitments||SUN;PAK|power plant offer (nuclear)|1|GW|exact|establish a 1 GW commercial nuclear power plant in Pakistan
    commitments|1989|SUN;PAK|power plant offer (nuclear)|||unstated|offered Pakistan to install a commercial nuclear power plant
    commitments|2015|RUS;PAK|draft arms contract (Mi-35M combat helicopters)|4|helicopters|exact|delivery of four Mi-35M ‘Hind E’ combat helicopters was
    commitments|2015|RUS;PAK|arms sale (Mi-35 attack helicopters)|4|helicopters|exact|sale of four Mi-35 ‘Hind E’ attack helicopters
    commitments||RUS;PAK|arms talks (Mi-35 attack helicopters)|||unstated|We are holding talks on supplying the helicopters
    commitments|2015|RUS;PAK|arms talks (Su-35 fighter jets)|||unstated|talks about the delivery of Sukhoi Su-35 fighter jets
    commitments|2014|RUS;PAK|arms embargo lifted|||unstated|In 2014, Russian government lift the ban
    commitments||SUN;IND|arms sales on concessional terms||MUSD|billions|amounting to billions of dollars on concessional terms
    commitments|1957|PAK;USA|base lease (Peshawar Air Station)|||unstated|approved the leasing of the secret ISI installation, Peshawar Air Station
    commitments|1956|SUN;PAK|nuclear assistance offer (peaceful uses)|||unstated|offered technical and scientific assistance to
    commitments|1958|SUN;PAK|aid (agriculture, science, technical and more)|||unstated|soil erosion and technical assistance
    commitments|1958|SUN;PAK|oil consortium (Pakistan Oilfields)|||unstated|finally established an oil consortium, Pakistan Oilfields
    commitments|1960|SUN;PAK|oil venture (Pakistan-Soviet Oilfield)|||unstated|established the Pakistan-Soviet Oilfield in Pakistan
    commitments|1958|SUN;PAK|interest in a first steel mill|||unstated|first steel mills
    commitments|1996|RUS;PAK|launch contract (Badr-B satellite)|||unstated|agreed to launch Pakistan's second satellite, Badr-B
    commitments|2011|RUS;PAK|assistance offer (Pakistan Steel Mills expansion)|||unstated|assistance in expansion of Pakistan Steel Mills
    commitments|2011|RUS;PAK|technical support offer (Guddu and Muzaffargarh power plants)|||unstated|technical support for the Guddu and Muzaffargarh power plants
    commitments|2011|RUS;PAK|interest in project (Thar coal)|||unstated|interested in developing the Thar Coal Project
    commitments|2011|RUS;PAK|framework (free trade agreement and currency swap)|||unstated|proposed Free Trade Agreement and currency swap arrangement
    commitments|2010|RUS;PAK|intergovernmental commission (trade, economy, science, technology)|||unstated|Intergovernmental Commission on Trade and Economic, Scientific and Technical Cooperation
    commitments|2015|RUS;PAK|interest in joining CPEC|||unstated|Russia is also interested in joining CPEC
    commitments||RUS;PAK|port access (Gwadar)|||unstated|request to use newly developed Gwadar Port
    commitments||RUS;PAK|interest in energy projects (gas pipelines, power)|||unstated|taking an interest in gas pipelines, power, and other energy ventures
    commitments||USA;PAK|covert aid to Afghan fighters (Operation Cyclone)|||unstated|in a program called Operation Cyclone
    commitments||PAK|military aid to the Mujahideen|||unstated|providing military aid to the Mujahideen
    commitments||ISR;PAK|covert supply of weapons to Afghanistan|||unstated|the Mossad channeled Soviet reversed engineered weapons to Afghanistan
    commitments|1980|USA;PAK|fighter jets (F-16), as alleged by a Soviet commentator|||claimed|presumable offering F-16 fighter plans
    other_quantities|Soviet naval groups sent from Vladivostok|1971-12|2|groups|exact|the Soviet Navy dispatched two groups of cruisers and destroyers
    other_quantities|Soviet nuclear submarines sent with the groups|1971-12|1|submarines|exact|a nuclear submarine armed with nuclear missiles
    other_quantities|East Pakistan members who signed against the US pact|1954|162|persons|exact|the 162 newly elected members of East-Pakistan Parliament
    other_quantities|Length of the US-Pakistan agreement|1980|6|years|exact|a six-year trade, economic and military agreement
    other_quantities|Length of the Fradkov visit|2007|3|days|exact|the 3-day official visit
    other_quantities|Time since a Russian prime minister had last visited|2007|38|years|exact|in 38 years
    other_quantities|Length of the Kayani visit|2012-10|3|days|exact|three-day official visit
    other_quantities|Time since a Pakistani prime minister had last gone to Moscow|1999-04|25|years|exact|Prime minister in 25 years
    other_quantities|Countries in the Washington Post poll|2013-01-13|7|countries|exact|a poll in seven countries
    other_quantities|Countries in the air defence contest|2015|6|countries|exact|among the 6 countries that took part
    other_quantities|Span of covert strategic rapprochement|2012|2|years|exact|for the last two years
    other_quantities|Anniversary of relations in a speech title||60|years|exact|celebration of the 60th anniversary
    other_quantities|Time from independence to relations|1948-05-01|9|months|approximate|about nine months after the inception
    other_quantities|Span of progress named by the Pakistani ambassador||20|years|approximate|in the previous twenty years
    other_quantities|Time from coup plot to assassination of Liaquat Ali Khan|1950|3|years|exact|three years after
    other_quantities|Soviet rank as supplier of military hardware to India|1965|1|rank|exact|emerged as the biggest supplier of military hardware to India
    other_quantities|Russian rank as supplier of arms to India||1|rank|exact|the largest supplier of arms to India
    other_quantities|Indian rank as arms buyer in the world||1|rank|exact|world’s top arms buyer
    other_quantities|Number of Badr-B among Pakistani satellites|1996|2|ordinal|exact|second satellite, Badr-B
    other_quantities|Number of Bhutto among prime ministers visiting the USSR|1974|1|ordinal|exact|becoming the first prime minister since the independence of Pakistan
    eras|1922|1927|Attempted communist revolution in British India|not stated|From 1922-27
    eras|1947|1950|Exchanges increase|warm|From 1947-50 and 1965–69
    eras|1947|1953|Pakistan as a Non-Aligned Movement member|not stated|During 1947-53
    eras|1947|1958|Democratic governments|mixed|Democratic governments (1947-1958)
    eras|1947|1959|Healthy and strong relations under civilian rule|warm|Soviet Union enjoyed relatively healthy and strong relations // From 1947 to the 1950s
    eras|1947|1991|Relations with Superpower|mixed|Relations with Superpower: 1947-1991
    eras|1954|1958|Strained relations|hostile|1954-58
    eras|1958||Relations go cold after the 1958 coup|cold|went ultimately cold soon after the U.S.-backed 1958 military coup // went eventually provocative not long after the US-supported 1958
    eras|1958|1971|Military dictatorships|cold|Military dictatorships (1958-1971)
    eras|1965||Attempts to warm relations after the 1965 war|warm|made after the 1965 Indo-Pakistan war
    eras|1965|1969|Exchanges increase|warm|1965–69
    eras|1966|1971|Exchanges increase under Ayub Khan|warm|increased between 1966 and 1971
    eras|1970|1979|Relations quickly improved|warm|1970s, the relations were quickly improved and warmed // In 1970s, relations were immediately improved and warmed
    eras|1971|1977|Democratic government|warm|Democratic government (1971-1977)
    eras|1973|1979|Strong relationship|warm|During the 1973 till 1979
    eras|1977|1988|Military dictatorship|hostile|Military dictatorship (1977-1988)
    eras|1980|1989|Tension over Afghanistan|hostile|During the 1980s, tensions increased // during the 1980s, their terms started to fall apart
    eras||1989|Pakistan supports the Mujahideen|not stated|1970s and 1980s, Pakistan
    eras||1989|Pakistan allied with the US and Saudi Arabia|not stated|In the late 1980s, Pakistan allied with the United States
    eras|1989|1991|Democratic governments|mixed|Democratic governments (1989-1991)
    eras|1994|1995|Attempt to warm relations|mixed|In 1994-95
    eras|1999|1999|Hostility over the 1999 war|hostile|remained hostile towards Pakistan
    eras|2001||Improvement after joining the anti-terror campaign|warm|led to Russia-Pakistan relations being greatly improved
    eras|2007||Relations reactivated|warm|were reactivated
    eras|2010|2012|Covert strategic relations|warm|for the last two years
    eras|2011||Change of Russian policy|warm|In 2011, Russia changed its policy
    eras|||Cold War|mixed|For the most of the Cold War // For most of the Cold War
    eras|||After the Soviet withdrawal from Afghanistan|mixed|resulted in significantly improved bilateral relations
    eras|||Zardari presidency and Gilani premiership|warm|relations between Pakistan and Russia have improved significantly
    eras|||Fall of Communism and the 21st century|warm|Fall of Communism and the 21st century
    events|1918-10||Bolshevik Revolution|war|RUS|Bolshevik Revolution of Oct.1918
    events|1922||Soviet contact with the future Pakistan territory begins|diplomacy|SUN;British India|back to 1922 after the Bolshevik
    events|1922|1927|Attempted communist revolution; Peshawar Conspiracy Cases|coup|SUN;GBR;British India|From 1922-27
    events|1946||Noon calls Russia a best friend of last resort|diplomacy|PAK;Firoz Khan Noon|Russia is our best friend
    events|1947||Pakistan becomes independent|politics|PAK|the independence of Pakistan in 1947
    events|1947||Moscow stays neutral during partition and Kashmir dispute|war|SUN;PAK;IND|During the 1947 war // partition in 1947, Soviet Union remained neutral
    events|1947||Moscow votes in favour of India|diplomacy|SUN;IND;PAK|vote in favor of India in 1947
    events|1947|1950|Trade, educational and cultural exchanges grow|economy|SUN;PAK|From 1947-50 and 1965–69, the trade
    events|1947|1953|Pakistan described as a Non-Aligned Movement member|diplomacy|PAK|During 1947-53, Pakistan was
    events|1948||Moscow sends a message to Liaquat Ali Khan|diplomacy|SUN;PAK;Liaquat Ali Khan|a farewell message to then-Prime minister Liaquat Ali Khan
    events|1948||Liaquat seeks ties; Soviets stay quiet|diplomacy|PAK;SUN;Liaquat Ali Khan|Ali Khan made several attempts to Soviet Union to
    events|1948-04||Soviet invitation to Liaquat Ali Khan|diplomacy|SUN;PAK;Liaquat Ali Khan|Prime minister Liaquat Ali Khan on April 1948
    events|1948-04||Pakistan says it would accept aid from anyone|diplomacy|PAK;SUN|In April 1948, at the UN Economic and Social Commission
    events|1948-04||Zafarullah Khan and Gromyko hold talks|diplomacy|PAK;SUN;Zafarullah Khan;Andrei Gromyko|Zafarullah Khan held talks with Deputy Foreign minister Andrei Gromyko
    events|1948-05-01||Diplomatic relations established|diplomacy|SUN;PAK|1 May 1948 // May 1, 1948
    events|1949||Soviet invitation to Liaquat to visit Moscow|diplomacy|SUN;PAK;Liaquat Ali Khan|Liaquat Ali Khan, in 1949 to visit Moscow
    events|1949-05-07||Nehru announces a state visit to the US|diplomacy|IND;USA;Jawaharlal Nehru|state visit to the United States on May 7, 1949
    events|1950||PIIA study weighs Soviet outlook and aid|politics|PAK;SUN;Pakistan Institute of International Affairs|Pakistan Institute of International Affairs (1950) // Pakistan Institute of International Affairs, 1950
    events|1950||Communist-led coup plot against Liaquat (Rawalpindi conspiracy)|coup|PAK;Faiz Ahmad Faiz;Akbar Khan;Liaquat Ali Khan|Prime minister Liaquat Ali Khan in 1950 // Prime Minister Liaquat Ali Khan in 1950
    events|1953||Liaquat Ali Khan assassinated while campaigning|politics|PAK;Liaquat Ali Khan|Soon, three years after, Prime minister Liaqat Ali Khan assassinated // Just three years after the unsuccessful coup attempt
    events|1954||Pakistan joins SEATO|treaty|PAK|In 1954, Pakistan became a member of
    events|1954|1955|Elections bring Suhrawardy, who seeks better ties|politics|PAK;Huseyn Suhrawardy|1954-55 elections
    events|1954|1958|Relations strained and increasingly hostile|diplomacy|SUN;PAK|1954-58
    events|1954-02||Mutual defence treaty with the United States announced|treaty|PAK;USA|announced in February 1954
    events|1954-03|1954-04|Soviet cultural troupe tours; film festival in Karachi|culture|SUN;PAK|March–April 1954
    events|1955||Pakistan joins CENTO|treaty|PAK|CENTO in 1955 // in 1955 of CENTO
    events|1956||Bulganin offers help with peaceful nuclear energy|technology|SUN;PAK;Nikolai Bulganin;Huseyn Suhrawardy|In 1956, Soviet premier Nikolai Bulganin
    events|1956||Constitution recognises Bengali after protests|politics|PAK|as compare to Urdu in 1956 constitution
    events|1957-07||Suhrawardy approves leasing Peshawar Air Station to CIA|military|PAK;USA;Huseyn Suhrawardy;CIA|In July 1957
    events|1958||US-backed military coup|coup|PAK;USA;Ayub Khan|1958 military
    events|1958||Soviet aid agreed for farming, science and more|economy|SUN;PAK|In 1958, Soviet Union agreed to
    events|1958||Oil consortium Pakistan Oilfields set up|economy|SUN;PAK|In 1958, Pakistan and Soviet Union finally established
    events|1959||Ayub permits U-2 flights, including the final one|military|PAK;USA;Ayub Khan;Francis Gary Powers|In 1959, Ayub Khan permitted the flights
    events|1960||U-2 spy plane shot down; pilot captured|military|USA;SUN;PAK|The U-2 incident in 1960
    events|1960||Pakistan-Soviet oilfield venture set up|economy|SUN;PAK;Zulfikar Ali Bhutto|Previously in 1960
    events|1965||Indo-Pakistani war|war|PAK;IND|1965 Indo-Pakistan war
    events|1965|1969|Trade, educational and cultural exchanges grow again|economy|SUN;PAK|1965–69
    events|1966|1971|Trade and cultural exchanges grow under Ayub Khan|economy|SUN;PAK;Ayub Khan|increased between 1966 and 1971
    events|1971||Indo-Pakistani war; East Pakistan lost|war|PAK;IND;SUN|1971 war with India // 1971 Winter war with India
    events|1971-08||Indo-Soviet Treaty of Friendship, Peace and Cooperation|treaty|IND;SUN|August 1971 Indo-Soviet Treaty of Friendship, Peace and Cooperation
    events|1971-12-06||Soviet Navy sends first group from Vladivostok|military|SUN|On 6 December and 13 December 1971
    events|1971-12-13||Soviet Navy sends second group from Vladivostok|military|SUN|On 6 December and 13 December 1971
    events|1971-12-18|1972-01-07|Soviet ships trail US Task Force 74|military|SUN;USA|from 18 December 1971 until 7 January 1972
    events|1972||West Pakistan parliament resolves to establish Soviet ties|politics|PAK;SUN|In 1972, the West-Pakistan Parliament
    events|1972||Pakistan Steel Mills established|economy|SUN;PAK|Pakistan Steel Mills in 1972
    events|1973|1979|Strong Pakistani-Soviet relations|diplomacy|SUN;PAK|During the 1973 till 1979
    events|1973-12-30||Steel mill foundation stone laid by Bhutto|economy|PAK;SUN;Zulfikar Ali Bhutto|laid on 30 December 1973
    events|1974||Bhutto makes a state visit to Moscow|visit|PAK;SUN;Zulfikar Ali Bhutto;Alexei Kosygin;Leonid Brezhnev|In 1974, Bhutto paid a tiring and lengthy state visit // In 1974, as Prime minister, Bhutto paid
    events|1977||Elections followed by unrest|politics|PAK|the 1977 elections
    events|1977||Bhutto removed in Operation Fair Play|coup|PAK;USA;CIA;Zulfikar Ali Bhutto;Zia-ul-Haq|removed Bhutto from power in 1977
    events|1979-04-04||Bhutto executed; Soviet ties worsen|politics|PAK;SUN;Zulfikar Ali Bhutto|on April 4, 1979, when Bhutto was executed
    events|1980||Soviet press threatens Pakistan|diplomacy|SUN;PAK;Pravda|In 1980, the relationship took a dangerous turn
    events|1980||Six-year US-Pakistan trade, economic and military agreement|treaty|USA;PAK|The change of administration in 1980
    events|1980|1989|Purge under Zia sends socialists to the USSR|politics|PAK;SUN;Zia-ul-Haq|During the 1980s when the purged
    events|1980|1989|Soviet-Pakistani tension over the Afghan war|war|SUN;PAK;AFG|During the 1980s, tensions increased // during the 1980s, their terms started to fall apart
    events|1980-02||TASS delegation in New York warns of dangerous plans|diplomacy|SUN;PAK;TASS|In February 1980, a delegation of TASS
    events|1982-11||Zia attends Brezhnev funeral and meets Andropov|visit|PAK;SUN;Zia-ul-Haq;Yuri Andropov;Andrei Gromyko|In November 1982, General Zia traveled
    events|1989||Soviet ambassador offers a nuclear power plant|technology|SUN;PAK|In 1989, Soviet ambassador to Pakistan offered
    events|1990||Benazir Bhutto messages Moscow about economic coordination|diplomacy|PAK;SUN;Benazir Bhutto|In 1990, Benazir Bhutto
    events|1991||Benazir Bhutto leads delegation to Central Asia and Russia|visit|PAK;RUS;Benazir Bhutto|In 1991, Benazir Bhutto headed
    events|1992||Rutskoy visits; Sharif releases Soviet prisoners' details|visit|PAK;RUS;Nawaz Sharif;Alexander Rutskoy;Shahryar Khan|In 1992, Prime minister Nawaz Sharif released
    events|1994|1995|Benazir Bhutto tries to warm Russian ties|diplomacy|PAK;RUS;Benazir Bhutto|In 1994-95, Benazir Bhutto attempted
    events|1996||Russia agrees to launch satellite Badr-B from Baikonur|technology|RUS;PAK|In 1996, Russia willingly agreed
    events|1997||Nawaz Sharif tries to warm ties|diplomacy|PAK;RUS;Nawaz Sharif|In 1997, Prime minister Nawaz Sharif
    events|1998||India holds its second nuclear tests (Pokhran-II)|technology|IND;RUS|In 1998, although Russia congratulated India
    events|1998-05||Pakistan holds nuclear tests (Chagai-I, Chagai-II)|technology|PAK;RUS|by the weekend of May 1998
    events|1999||Russia welcomes the Lahore Declaration|treaty|PAK;IND;RUS|In 1999, Russia welcomed Pakistan and India
    events|1999||Indo-Pakistani war; Russia blames Pakistan|war|PAK;IND;RUS|Indo-Pakistani War of 1999
    events|1999-04||Nawaz Sharif visits the Kremlin without breakthrough|visit|PAK;RUS;Nawaz Sharif|On April 1999 Prime Minister Nawaz Sharif
    events|2001||Russia helps ease Indo-Pakistani nuclear tension|diplomacy|RUS;IND;PAK|the nuclear 2001 Indo-Pakistan tensions
    events|2001-09-11||September 11 attacks; Pakistan joins US campaign|war|USA;PAK;RUS|the September 11 attacks in the U.S. in 2001
    events|2002||Musharraf and Putin shake hands|visit|PAK;RUS;Pervez Musharraf;Vladimir Putin|Pervez Musharraf shakes hands with Vladimir Putin (left), 2002
    events|2007||Fradkov visits for three days; relations reactivated|visit|RUS;PAK;Mikhail Fradkov;Pervez Musharraf;Shaukat Aziz|3-day official visit of Russian Prime Minister Mikhail Fradkov
    events|2010||Putin says Russia opposes strategic ties with Pakistan|diplomacy|RUS;PAK;IND;Vladimir Putin|In 2010, Prime Minister Vladimir Putin of Russia stated
    events|2010||Medvedev and Zardari meet|visit|RUS;PAK;Dmitry Medvedev;Asif Ali Zardari|Zardari, 2010
    events|2010||Intergovernmental commission on trade and science set up|economy|RUS;PAK|During this following year, both countries established
    events|2010||Punjab University founds Russian culture centre in Lahore|culture|PAK;RUS|In 2010, the Punjab University
    events|2010||Chekhov play staged by Russian Culture Centre, Karachi|culture|PAK;RUS|In 2010, Russian Culture Centre in Karachi
    events|2010|2012|Covert strategic relations develop, per Stephen Blank|diplomacy|RUS;PAK;Stephen Blank|In 2012, Russia and Pakistan have covertly developed
    events|2011||Russia changes policy; Putin backs Pakistan joining SCO|diplomacy|RUS;PAK;Vladimir Putin|In 2011, Russia changed its policy and Putin publicly endorsed
    events|2011||Russia condemns NATO strike in Pakistan|diplomacy|RUS;PAK;NATO|In 2011, Russia strongly condemned the NATO strike
    events|2011||Work starts on free trade and currency swap|economy|RUS;PAK|In 2011, both countries initiated the work
    events|2011-06-10||Pakistan-Russia friendship postage stamp|culture|PAK;RUS|Commemorative Postage Stamp June 10, 2011
    events|2012||Putin announces, then cancels, visit; Lavrov sent|visit|RUS;PAK;Vladimir Putin;Sergey Lavrov|In 2012, Russian president Vladimir Putin announced
    events|2012||Khar meets Russian deputy foreign minister Borodavkin|visit|PAK;RUS;Hina Khar;A.N. Borodavkin|A.N. Borodavkin, 2012
    events|2012||Russian press release regrets 1971 stance|diplomacy|RUS;PAK|In 2012, in an official press release in Russian Consulate-General
    events|2012||First Urdu-Russian dictionary launched in Islamabad|culture|PAK;RUS;Tashmirza Khalmirzaev|Dr. Tashmirza Khalmirzaev in 2012
    events|2012-10-04|2012-10-06|Kayani visits Moscow for three days|visit|PAK;RUS;Ashfaq Parvez Kayani;Anatoly Serdyukov;Vladimir Chirkin|from October 4 for three-day official visit
    events|2013-01-13||Washington Post seven-country poll on strong rulers|poll|RUS;PAK;Washington Post|On 13 January 2013, a poll in seven countries
    events|2013-08-05||Chirkin visits Pakistan and meets Kayani|visit|RUS;PAK;Vladimir Chirkin;Ashfaq Parvez Kayani|On 5-August-2013 Colonel General Vladimir V Chirkin
    events|2013-08-31||First strategic dialogue concludes in Moscow|diplomacy|PAK;RUS|first strategic dialogue on 31-August-2013
    events|2014||NATO and US forces plan to leave Afghanistan|military|USA;AFG;NATO|is planning to depart Afghanistan in 2014
    events|2014||Russia lifts its arms embargo on Pakistan|military|RUS;PAK|In 2014, Russian government lift the ban
    events|2015||Landmark defence deal with four attack helicopters|military|RUS;PAK|landmark defence deal in 2015
    events|2015||North-South gas pipeline deal|economy|RUS;PAK|Another deal in 2015 includes Russia to invest
    events|2015||Pakistan joins Russian Army War Games|military|RUS;PAK|participated in Russian Army War Games 2015
    events|2015||Six countries compete in an air defence contest|military|PAK;RUS;CHN;EGY;VEN;BLR|among the 6 countries that took part
    events|2015||Draft contract for four Mi-35M helicopters sent|military|RUS;PAK|Earlier this year, a draft contract
    events|2015-07||Army chief Raheel Sharif visits Russia|visit|PAK;RUS;Raheel Sharif|General Raheel Sharif COAS In July 2015 The
    events|2015-09-13||Ryabkov on Su-35 and Mi-35M talks|military|RUS;PAK;Sergei Ryabkov|Regional Posts, September 13, 2015
    events|2016||First joint Pakistani-Russian military drill|military|RUS;PAK;IND|joint military drills in 2016
    events|2016-12||Price accord on the North-South gas pipeline|economy|RUS;PAK|arrived at a value accord by December 2016
    events|2017-12||First pipeline phase expected to finish|economy|RUS;PAK|expected to conclude by Dec 2017
    events|2019||Russia plans 14 billion dollars for Pakistani energy|economy|RUS;PAK|In 2019, Russia has also planned
    texts|Союз Советских Социалистических Республик -Пакистан|Cyrillic|Russian
    texts|Российско-пакистанские отношения|Cyrillic|Russian
    texts|Pakistan–Russia|Latin with U+2013 EN DASH|English
    texts|coup d'état|Latin with U+00E9|English (from French)
    texts|coup d’état|Latin with U+00E9 and U+2019|English (from French)
    texts|‘Hind E’|Latin with U+2018 and U+2019|English
    texts|sectors as well ─ including energy|Latin with U+2500 BOX DRAWINGS LIGHT HORIZONTAL|English
    texts|Encyclopedia™|Latin with U+2122 TRADE MARK SIGN|English
    texts|Copyright ©|Latin with U+00A9 COPYRIGHT SIGN|English
    texts|•|U+2022 BULLET|none
    texts|Pakistan cannot afford to wait. She must take her friends where she finds them…! ”|Latin with U+2026 and curly quotes|English
    """
}
