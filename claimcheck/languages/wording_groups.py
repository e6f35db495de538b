"""Who is counted, per language; "person" is everybody. Written by us from the groups that reports tell apart."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.languages.lists import listed

GROUPS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "civilian": listed("civilian civilians"),
        "child": listed("child children minors schoolchildren babies kids schoolchild baby infants toddlers teenagers"),
        "woman": listed("woman women girls"),
        "man": listed("men"),
        "soldier": listed("soldier soldiers troops servicemen conscripts conscript reservists"),
        "fighter": listed(
            "fighters rebels militants terrorists jihadists insurgents extremists gunmen militant gunman militiamen "
            "guerrillas"
        ),
        "medic": listed("medic medics doctors nurses paramedics doctor nurse"),
        "teacher": listed("teachers teacher"),
        "student": listed("students pupils student schoolgirls"),
        "police": listed("policemen officers gendarmes police policeman policewoman"),
        "demonstrator": listed("protesters demonstrators protestors protester demonstrator marchers"),
        "journalist": listed("journalists reporters journalist reporter"),
        "rescuer": listed("rescuers firefighters volunteers rescuer firefighter"),
        "suspect": listed("suspects"),
        "prisoner": listed("prisoner prisoners inmate inmates detainee detainees"),
        "hostage": listed("hostage hostages"),
        "supporter": listed("supporters fans spectators"),
        "patient": listed("patient patients"),
        "migrant": listed("migrant migrants refugee refugees asylum-seekers"),
        "loyalist": listed("loyalists"),
        "person": listed(
            "people persons person residents victims villagers others citizens inhabitants staff employees workers "
            "participants passengers voters"
        ),
    },
    "fr": {
        "civilian": listed("civil civils civile civiles"),
        "child": listed("enfant enfants mineurs mineur écoliers écolier nourrissons nourrisson bébés bébé adolescents"),
        "woman": listed("femme femmes filles fillettes"),
        "man": listed("hommes"),
        "soldier": listed("soldat soldats militaires conscrits soldate réservistes"),
        "fighter": listed(
            "combattants rebelles djihadistes jihadistes terroristes insurgés miliciens combattant rebelle "
            "djihadiste jihadiste terroriste milicien"
        ),
        "medic": listed(
            "soignants médecins infirmiers infirmières secouristes soignant médecin infirmier infirmière ambulanciers"
        ),
        "teacher": listed("enseignants enseignant professeurs enseignante enseignantes"),
        "student": listed("élèves étudiants élève étudiant étudiante étudiantes collégiens lycéens"),
        "police": listed("policiers gendarmes gendarme policier policières policière crs"),
        "demonstrator": listed("manifestants manifestantes manifestant manifestante"),
        "journalist": listed("journalistes journaliste"),
        "rescuer": listed("sauveteurs pompiers volontaires sauveteur pompier sapeurs-pompiers"),
        "suspect": listed("suspects"),
        "prisoner": listed("détenus prisonniers prisonnier prisonnières"),
        "hostage": listed("otages otage"),
        "supporter": listed("supporters supporteurs supporteur spectateurs spectateur spectatrices fans"),
        "patient": listed("patients patient patientes patiente"),
        "migrant": listed("migrants migrant migrantes exilés réfugiés réfugié réfugiées"),
        "loyalist": listed("loyalistes"),
        "person": listed(
            "personnes personne habitants victimes villageois autres citoyens employés salariés gens participants "
            "passagers électeurs ouvriers ouvrier travailleurs"
        ),
    },
    "de": {
        "civilian": listed("zivilisten zivilist"),
        "child": listed("kinder kind kindern minderjährige minderjährigen säuglinge säugling babys"),
        "woman": listed("frauen mädchen"),
        "man": listed("männer männern"),
        "soldier": listed("soldaten soldat soldatinnen soldatin rekruten reservisten"),
        "fighter": listed(
            "kämpfer rebellen kämpfern milizionäre dschihadisten terroristen aufständische aufständischen "
            "extremisten islamisten"
        ),
        "medic": listed("ärzte ärzten arzt ärztinnen sanitäter sanitätern pfleger krankenschwestern pflegekräfte"),
        "teacher": listed("lehrer lehrern lehrerin lehrerinnen lehrkräfte"),
        "student": listed("schüler studenten schülern schülerinnen schülerin studierende studierenden studentinnen"),
        "police": listed(
            "polizisten gendarmen beamte polizist polizistinnen polizistin polizeibeamte polizeibeamten beamten beamter"
        ),
        "demonstrator": listed(
            "demonstranten demonstrierende demonstrierenden demonstrant demonstrantinnen protestierende protestierenden"
        ),
        "journalist": listed("journalisten journalist journalistinnen journalistin reportern"),
        "rescuer": listed(
            "feuerwehrleute feuerwehrleuten feuerwehrmänner feuerwehrmann rettungskräfte helfer helfern retter rettern"
        ),
        "suspect": listed("verdächtigen verdächtige verdächtiger tatverdächtige tatverdächtigen tatverdächtiger"),
        "prisoner": listed(
            "häftlinge häftlingen häftling gefangene gefangenen gefangener kriegsgefangene kriegsgefangenen "
            "strafgefangene"
        ),
        "hostage": listed("geiseln geisel"),
        "supporter": listed("zuschauer zuschauern zuschauerinnen fans"),
        "patient": listed("patienten patient patientinnen patientin"),
        "migrant": listed(
            "migranten migrant migrantinnen flüchtlinge flüchtlingen flüchtling geflüchtete geflüchteten "
            "asylbewerber asylsuchende bootsflüchtlinge"
        ),
        "loyalist": listed("loyalisten"),
        "person": listed(
            "menschen personen bewohner einwohner teilnehmer wähler opfer mitarbeiter mitarbeitern beschäftigte "
            "beschäftigten angestellte arbeiter arbeitern passagiere passagieren fahrgäste fahrgästen bürger "
            "anwohner dorfbewohner teilnehmern"
        ),
    },
    "es": {
        "civilian": listed("civiles"),
        "child": listed("niños menores niño bebés bebé"),
        "woman": listed("mujeres mujer niñas niña chicas"),
        "man": listed("hombres"),
        "soldier": listed("soldados militares soldado reclutas reservistas"),
        "fighter": listed(
            "combatientes rebeldes combatiente milicianos miliciano guerrilleros guerrillero yihadistas yihadista "
            "insurgentes"
        ),
        "medic": listed("enfermeros enfermeras enfermero enfermera paramédicos doctores"),
        "teacher": listed("profesores docentes maestros profesoras maestras"),
        "student": listed("estudiantes estudiante alumnos alumnas alumno"),
        "police": listed("policías agentes guardias carabineros gendarmes"),
        "demonstrator": listed("manifestantes manifestante"),
        "journalist": listed("periodistas periodista reporteros reportero"),
        "rescuer": listed("bomberos bombero rescatistas rescatista socorristas voluntarios"),
        "suspect": listed("sospechosos sospechoso"),
        "prisoner": listed("presos reclusos recluso reclusas prisioneros prisionero presidiarios"),
        "hostage": listed("rehenes rehén"),
        "supporter": listed("hinchas hincha aficionados espectadores espectador"),
        "patient": listed("pacientes paciente"),
        "migrant": listed("migrantes migrante inmigrantes inmigrante refugiados refugiado refugiadas"),
        "loyalist": listed("lealistas"),
        "person": listed(
            "personas habitantes víctimas vecinos pobladores persona ciudadanos trabajadores empleados obreros "
            "pasajeros participantes votantes electores aldeanos"
        ),
    },
    "it": {
        "civilian": listed("civili"),
        "child": listed("bambini minori bambino bambina minorenni minorenne neonati neonato bimbi bimbo"),
        "woman": listed("donne donna ragazze bambine"),
        "man": listed("uomini"),
        "soldier": listed("soldati militari soldato riservisti"),
        "fighter": listed(
            "combattenti combattente ribelli ribelle miliziani miliziano jihadisti terroristi terrorista "
            "guerriglieri insorti"
        ),
        "medic": listed("infermieri infermiere infermiera paramedici dottori"),
        "teacher": listed("insegnanti insegnante docenti professori maestre"),
        "student": listed("studenti studente studentesse alunni alunno"),
        "police": listed("poliziotti agenti carabinieri poliziotto carabiniere gendarmi"),
        "demonstrator": listed("manifestanti manifestante dimostranti dimostrante"),
        "journalist": listed("giornalisti giornalista reporter cronisti"),
        "rescuer": listed("soccorritori soccorritore pompieri pompiere volontari"),
        "suspect": listed("sospettati sospettato indagati"),
        "prisoner": listed("detenuti detenuto detenute prigionieri prigioniero carcerati"),
        "hostage": listed("ostaggi ostaggio"),
        "supporter": listed("tifosi tifoso spettatori spettatore"),
        "patient": listed("pazienti paziente"),
        "migrant": listed("migranti migrante profughi profugo rifugiati rifugiato"),
        "loyalist": listed("lealisti"),
        "person": listed(
            "persone abitanti persona cittadini lavoratori operai dipendenti passeggeri partecipanti elettori"
        ),
    },
    "pt": {
        "civilian": listed("civis"),
        "child": listed("crianças menores criança bebés bebês bebê recém-nascidos"),
        "woman": listed("mulheres mulher meninas menina raparigas"),
        "man": listed("homens"),
        "soldier": listed("soldados militares soldado reservistas recrutas"),
        "fighter": listed(
            "combatentes combatente rebeldes milicianos miliciano guerrilheiros guerrilheiro jihadistas insurgentes"
        ),
        "medic": listed("enfermeiros enfermeiras enfermeiro enfermeira paramédicos"),
        "teacher": listed("professores professoras docentes"),
        "student": listed("estudantes estudante alunos alunas aluno"),
        "police": listed("policiais polícias policial agentes guardas gendarmes"),
        "demonstrator": listed("manifestantes manifestante"),
        "journalist": listed("jornalistas jornalista repórteres"),
        "rescuer": listed("bombeiros bombeiro socorristas socorrista voluntários"),
        "suspect": listed("suspeitos suspeito"),
        "prisoner": listed("presos detentos detento reclusos recluso prisioneiros prisioneiro presidiários"),
        "hostage": listed("reféns refém"),
        "supporter": listed("adeptos torcedores torcedor espectadores espetadores"),
        "patient": listed("pacientes paciente utentes"),
        "migrant": listed("migrantes migrante imigrantes imigrante refugiados refugiado"),
        "loyalist": listed("lealistas"),
        "person": listed(
            "pessoas habitantes vítimas pessoa moradores cidadãos trabalhadores funcionários operários passageiros "
            "participantes eleitores residentes aldeões"
        ),
    },
    "ar": {
        "civilian": listed("مدنيين مدنيا مدني مدنيون المدنيين المدنيون"),
        "child": listed("أطفال طفل طفلا قاصرين طفلة طفلين قاصر قاصرا رضيع رضيعا رضع الأطفال"),
        "woman": listed("نساء امرأة النساء سيدات سيدة فتيات فتاة"),
        "man": listed("رجال رجلا"),
        "soldier": listed("جندي جنود جنديا عسكريين جنديين الجنود عسكريون مجندين مجندا"),
        "fighter": listed(
            "مقاتل مسلحين مقاتلين مقاتلا مقاتلون مسلحا مسلحون متمردين متمردا متمردون إرهابيين إرهابيا المسلحين"
        ),
        "medic": listed("طبيب طبيبا أطباء ممرض ممرضا ممرضين ممرضة مسعف مسعفا مسعفين"),
        "teacher": listed("معلم معلما معلمين معلمة مدرسين"),
        "student": listed("طلاب طلبة طالبة طالبات تلميذ تلميذا تلاميذ"),
        "police": listed("شرطي عناصر دركيين دركيا الدرك شرطيا شرطيين شرطية دركي"),
        "demonstrator": listed("متظاهر متظاهرين متظاهرا متظاهرون المتظاهرين محتج محتجا محتجين محتجون"),
        "journalist": listed("صحفي صحفيا صحفيين صحفيون صحافي صحافيا صحافيين صحفية"),
        "rescuer": listed("منقذ منقذا منقذين إطفائي إطفائيا إطفائيين متطوعين"),
        "suspect": listed("مشتبه مشتبها مشتبهين"),
        "prisoner": listed("سجين سجينا سجناء سجينة السجناء أسير أسيرا أسرى الأسرى معتقلا معتقلين"),
        "hostage": listed("رهينة رهائن الرهائن"),
        "supporter": listed("مشجع مشجعا مشجعين مشجعون المشجعين متفرج متفرجا متفرجين"),
        "patient": listed("مريض مريضا مرضى المرضى"),
        "migrant": listed("مهاجر مهاجرا مهاجرين مهاجرون المهاجرين لاجئ لاجئا لاجئين لاجئون اللاجئين"),
        "loyalist": listed("موالين"),
        "person": listed(
            "شخص شخصا أشخاص سكان الأشخاص شخصين ضحية ضحايا مواطن مواطنا مواطنين عمال عاملا موظفا موظفين راكب راكبا "
            "ركاب ناخب ناخبا ناخبين قرويين"
        ),
    },
}

OTHERS = frozenset(
    listed("altre altri andere autre autres more other others otras otros outras outros weitere آخرون آخرين")
)
"""Words by which a figure is counted beside an earlier one, not within it."""
