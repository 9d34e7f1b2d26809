// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/roster.h"
#include "app/desk/searchindex.h"
#include "app/desk/searchwords.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

double microseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

void print(const char *name, std::vector<double> values)
{
    std::ranges::sort(values);
    std::printf("%-34s p50 %8.0f us   p99 %8.0f us\n", name, values[values.size() / 2],
                values[values.size() * 99 / 100]);
}

// What somebody types, letter by letter: names, and an organisation with a given name.
QStringList typed(const std::vector<AttendeeCard> &cards)
{
    QStringList all;
    for (size_t i = 0; i < 200; ++i) {
        const Attendee &attendee = cards[i * 479 % cards.size()].attendee;
        const QString text = i % 2 ? attendee.familyName : attendee.organisation + u' ' + attendee.givenName;
        for (qsizetype letters = 1; letters <= std::min<qsizetype>(text.size(), 12); ++letters)
            all.append(text.left(letters));
    }
    return all;
}

// The same people in SQLite's own full text search, as one would set it up.
QSqlDatabase fullText(const std::vector<AttendeeCard> &cards, const Programme &programme)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fts"_s);
    database.setDatabaseName(u":memory:"_s);
    if (!database.open())
        qFatal("no database");
    QSqlQuery query(database);
    query.exec(u"CREATE VIRTUAL TABLE people USING fts5(words, prefix='1 2 3', "
               "tokenize='unicode61 remove_diacritics 2', content='')"_s);
    query.exec(u"BEGIN"_s);
    query.prepare(u"INSERT INTO people (rowid, words) VALUES (?, ?)"_s);
    for (size_t row = 0; row < cards.size(); ++row) {
        query.bindValue(0, qlonglong(row));
        query.bindValue(1, searchWordsOf(cards[row], programme).join(u' '));
        query.exec();
    }
    query.exec(u"COMMIT"_s);
    return database;
}

QString matchOf(const QString &text)
{
    QStringList words;
    for (const QString &word : searchWordsTyped(text))
        words.append(u"\"%1\"*"_s.arg(word));
    return words.join(u' ');
}

} // namespace

// The search alone, all hits, beside SQLite FTS5 on the same data: colloquia_searchbench [PEOPLE]
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestDocument document;
    const int people = QCoreApplication::arguments().value(1, u"100000"_s).toInt();
    if (!document.store().apply(inventedPlan(document.store(), people), u"Import"_s))
        return 1;
    Roster roster;
    if (!roster.follow(document.store()))
        return 1;
    SearchIndex index;
    double before = microseconds();
    index.build(roster.cards(), roster.programme());
    std::printf("%-34s %8.0f ms\n", "word index built", (microseconds() - before) / 1000);
    before = microseconds();
    QSqlDatabase database = fullText(roster.cards(), roster.programme());
    std::printf("%-34s %8.0f ms\n", "FTS5 table built", (microseconds() - before) / 1000);

    std::vector<double> ours;
    std::vector<double> theirs;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT rowid FROM people WHERE people MATCH ?"_s);
    for (const QString &text : typed(roster.cards())) {
        before = microseconds();
        const size_t found = index.find(text).size();
        ours.push_back(microseconds() - before);
        before = microseconds();
        query.bindValue(0, matchOf(text));
        query.exec();
        size_t hits = 0;
        while (query.next())
            ++hits;
        theirs.push_back(microseconds() - before);
        if (found > 0 && hits == 0)
            std::printf("only ours: %s\n", qPrintable(text));
    }
    print("search, all hits", ours);
    print("FTS5 with prefixes, all hits", theirs);
    return 0;
}
