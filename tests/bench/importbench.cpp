// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// How long a form of so many rows and twelve columns takes to read, to plan, and to plan again; and how long
// it takes into a document, beside what SQLite's own program takes to bring the same file into a table with a
// unique index and a full text search: importbench [ROWS]
#include "app/exchange/importplan.h"
#include "app/exchange/mending.h"
#include "app/tasks/importing.h"
#include "tests/support/document.h"
#include "tests/support/fakedocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <ctime>

#include <sys/resource.h>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

double cpu()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

// One of the words, by chance that is the same at every run.
QByteArray oneOf(const QList<QByteArray> &words, quint32 &seed)
{
    seed = seed * 1'664'525U + 1'013'904'223U;
    return words[qsizetype((seed >> 8) % quint32(words.size()))];
}

// Rows as Google's own download has them, as different from each other as those of tests/data are. In a later
// form everybody has another position.
QByteArray written(int rows, bool later)
{
    const auto list = [](const char *words) { return QByteArray(words).split('|'); };
    const auto given =
        list("Élise|Océane|Chloé|Gaëlle|Mehdi|Étienne|Hervé|Priscille|François|Hélène|Nguyễn|Émile|"
             "Jean-Baptiste|Anne-Laure|Fatou|Joël|Inès|Sofia|Łukasz|Marie|Noémie|Ousmane|Zoé|Paul");
    const auto family =
        list("O'Connor|Tănase|El Mansouri|Pélissier|Vasseur|Fauré|Rivière|Şahin|D'Almeida|Lefèvre|"
             "Le Goff|de La Tour|N'Diaye|Martin|Lévy-Bloch|García|Müller|Brøndsted|Petit|Moreau|"
             "Œuvrard|van den Berg|Bernard|Fontaine|Girard|Chevalier|Roussel|Nguyễn|Traoré|Blanc");
    const auto kind =
        list("Mairie de|Communauté d'agglomération de|Réseau des villes de|Département de|"
             "Université de|Agence d'urbanisme de|Centre communal de|Association des maires de");
    const auto place = list("Villeneuve-sur-Ain|Fontenay-les-Prés|Grandval|L'Isle-Verte|Clairval|Hautecombe|"
                            "Valmont-sur-Orne|Saint-Julien|Montreuil-aux-Bois|Aigremont|Beaulieu|Rochefort");
    const auto position =
        list(later ? "Adjointe au maire|Adjoint à la culture|Ancienne directrice|Conseiller délégué"
                   : "Maire|Vice-présidente|Doctorante|Chargée de mission|Professeur|Responsable technique|"
                     "Directeur général des services|Conseillère municipale||Ingénieur d'études");
    const auto category =
        list("Élu·e local·e|Responsable technique de collectivité|Responsable institutionnel "
             "national|Réseau de collectivités|Chercheur·e|Autre");
    const auto workshops =
        list("Villes et monde|Eau et sols|Réseaux de villes|Villes et monde;Eau et sols|"
             "Eau et sols;Réseaux de villes||Villes et monde;Eau et sols;Réseaux de villes");
    const auto diet =
        list("Aucune|Aucune|Sans gluten|Sans porc|Halal|Allergie : arachides, fruits à coque||");
    const auto remark = list("||||-|+1 personne ; à confirmer|Merci de me préciser\nl'horaire|"
                             "Besoin d'un accès \"\"fauteuil roulant\"\"|J'arriverai par le train de 9 h");
    QByteArray csv = "\"Horodateur\",\"Adresse e-mail\",\"Nom\",\"Prénom\",\"Téléphone\",\"Organisme\","
                     "\"Fonction\",\"Vous êtes :\",\"Ateliers\",\"J'accepte d'être pris·e en photo\","
                     "\"Régime alimentaire\",\"Remarques\"\n";
    const auto syllable = list("ba|cher|dou|fau|gi|har|jo|ker|lan|mé|nou|pi|quer|ro|sau|ti|val|vé|ya|zou");
    quint32 seed = 2017;
    for (int i = 0; i < rows; ++i) {
        const auto digits = [](int number) {
            return QByteArray::number(number % 100).rightJustified(2, '0');
        };
        const QByteArray stamp = "2017/" + digits(9 + i * 3 / rows) + '/' + digits(1 + i / 60 % 28) + ' ' +
                                 QByteArray::number(1 + i % 12) + ':' + digits(i * 7 % 60) + ':' +
                                 digits(i * 13 % 60) + (i % 2 ? " AM" : " PM") + " UTC+1";
        const QByteArray town = oneOf(place, seed) + ' ' + QByteArray::number(i % 500);
        const QByteArray phone = (i % 3 ? "06 39 98 " : "+33 4 65 71 ") + digits(i) + ' ' + digits(i / 100);
        csv += '"' + stamp + "\",\"personne." + QByteArray::number(i) + "@valmont.example\",\"" +
               oneOf(family, seed) + oneOf(syllable, seed) + oneOf(syllable, seed) + oneOf(syllable, seed) +
               "\",\"" + oneOf(given, seed) + "\",\"" + (i % 5 ? phone : "") + "\",\"" + oneOf(kind, seed) +
               ' ' + town + "\",\"" + oneOf(position, seed) + "\",\"" + oneOf(category, seed) + "\",\"" +
               oneOf(workshops, seed) + "\",\"" + (i % 6 ? "Oui" : "Non") + "\",\"" + oneOf(diet, seed) +
               "\",\"" + oneOf(remark, seed) + "\"\n";
    }
    return csv;
}

// What a document keeps of a plan.
struct Kept
{
    Programme programme = {};
    std::vector<AttendeeCard> cards = {};
    std::vector<Form> forms = {};
    std::vector<FormRow> rows = {};

    explicit Kept(const Plan &plan)
    {
        programme.categories = plan.newCategories;
        programme.workshops = plan.newWorkshops;
        programme.questions = plan.newQuestions;
        number(programme.categories);
        number(programme.workshops);
        number(programme.questions);
        forms.push_back(*plan.form);
        number(forms);
        for (const PlannedPerson &person : plan.people) {
            AttendeeCard card{.attendee = person.attendee};
            card.attendee.id = AttendeeId(qint64(cards.size()) + 1);
            card.attendee.category = CategoryId(storedId(card.attendee.category.value));
            for (const PlannedWish &wish : *person.wishes)
                card.enrolments.push_back({.attendee = card.attendee.id,
                                           .workshop = WorkshopId(storedId(wish.workshop.value)),
                                           .wish = int(card.enrolments.size()) + 1});
            for (const PlannedAnswer &answer : person.answers)
                card.answers.push_back(
                    {{}, card.attendee.id, QuestionId(storedId(answer.question.value)), answer.text});
            rows.push_back({FormRowId(card.attendee.id.value), forms[0].id, card.attendee.id, person.cells});
            cards.push_back(std::move(card));
        }
    }

    [[nodiscard]] ImportBasis basis() const { return testing::importBasis(programme, cards, forms, rows); }

private:
    static qint64 storedId(qint64 planned) { return planned < 0 ? -planned : planned; }
    template<class Record>
    static void number(std::vector<Record> &records)
    {
        for (size_t i = 0; i < records.size(); ++i)
            records[i].id = decltype(records[i].id)(qint64(i) + 1);
    }
};

ImportPlan planned(const char *name, const SourceTable &table, const ImportBasis &basis)
{
    const double begin = cpu();
    const Mapping mapping = guessMapping(table, basis.programme, basis.forms);
    const auto breakages = breakagesIn(table, mapping, basis.programme);
    const double guessed = cpu();
    const auto plan = makePlan(table, mapping, basis);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence));
    std::printf("%-26s %.3f s CPU, columns and what could be mended %.3f s: %d new, %d changed, %d same\n",
                name, cpu() - guessed, guessed - begin, plan->created, plan->updated, plan->unchanged);
    return *plan;
}

SourceTable tableOf(const QByteArray &csv)
{
    const double begin = cpu();
    const auto table = readTable(csv, u"form.csv"_s);
    if (!table)
        qFatal("%s", qPrintable(table.error().sentence));
    std::printf("%-26s %.3f s CPU\n", "reading", cpu() - begin);
    return *table;
}

// The whole import as the command does it, backup, journal and answers included.
double importedInto(testing::TestDocument &document, const QString &path)
{
    const double begin = cpu();
    Store &store = document.store();
    const auto table = readAsRemembered(path, {}, {});
    if (!table)
        qFatal("%s", qPrintable(table.error().sentence));
    const auto mapping = guessedMapping(store, *table);
    if (!mapping)
        qFatal("%s", qPrintable(mapping.error().sentence));
    const auto plan = planImport(store, *table, *mapping, {});
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence));
    if (const auto done = carryOut(store, *plan); !done)
        qFatal("%s", qPrintable(done.error().sentence));
    std::printf("%-26s %.3f s CPU: %d new, %d the same\n", "import into a document", cpu() - begin,
                plan->created, plan->unchanged);
    return cpu() - begin;
}

// Of the children that have ended.
double childrensCpu()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// `search` are options of the full text search.
double importedBySqlite(const QString &folder, const QString &path, const QString &search)
{
    const double begin = childrensCpu();
    const QString database = folder + u"/peer.db"_s;
    QFile::remove(database);
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {database});
    const QString columns =
        u"stamp, email, family, given, phone, organisation, position, category, workshops, "
        "photos, diet, remarks"_s;
    const QString script = u"CREATE TABLE people (%1);\n"
                           "CREATE UNIQUE INDEX once ON people (email, family, given);\n"
                           "CREATE VIRTUAL TABLE words USING fts5(%1%2);\n"
                           ".import --csv --skip 1 '%3' people\n"
                           "INSERT INTO words SELECT * FROM people;\n"_s.arg(columns, search, path);
    sqlite.write(script.toUtf8());
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        return 0;
    return childrensCpu() - begin;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 100'000;
    const QByteArray csv = written(rows, false);
    std::printf("%d rows, %lld kB\n", rows, static_cast<long long>(csv.size() / 1024));
    const SourceTable table = tableOf(csv);
    ImportBasis nobody;
    const Kept kept(planned("plan, everybody new", table, nobody));
    const ImportBasis basis = kept.basis();
    planned("plan, everybody the same", table, basis);
    planned("plan, everybody changed", tableOf(written(rows, true)), basis);

    testing::TestDocument document;
    const QString path = document.folder() + u"/form.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return 1;
    file.close();
    const double ours = importedInto(document, path);
    importedInto(document, path);
    for (const auto &[name, search] : {std::pair("sqlite3, searched by words", QString()),
                                       std::pair("sqlite3, searched as typed", u", prefix='1 2 3'"_s)}) {
        if (const double theirs = importedBySqlite(document.folder(), path, search); theirs > 0)
            std::printf("%-26s %.3f s CPU; ours is %.2f of it\n", name, theirs, ours / theirs);
        else
            std::printf("sqlite3 is not here to compare with\n");
    }
    return 0;
}
