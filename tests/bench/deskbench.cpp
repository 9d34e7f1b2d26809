// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// CPU times of what is looked for in a long list, for comparing one build with another. Takes the number of
// people.
#include "app/desk/duplicates.h"
#include "app/desk/nameproposals.h"

#include <QTextStream>

#include <ctime>
#include <random>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

double cpuMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

// A word that can be said, so that names are as near to each other as real ones.
QString word(std::mt19937 &random, int syllables)
{
    static const QStringList heads{u"b"_s, u"br"_s, u"c"_s, u"ch"_s, u"d"_s, u"f"_s, u"g"_s, u"l"_s,
                                   u"m"_s, u"n"_s,  u"p"_s, u"r"_s,  u"s"_s, u"t"_s, u"v"_s};
    static const QStringList tails{u"a"_s,  u"e"_s,  u"i"_s,  u"o"_s, u"ou"_s,
                                   u"an"_s, u"in"_s, u"er"_s, u"é"_s};
    QString word;
    for (int i = 0; i < syllables; ++i)
        word += heads[qsizetype(random() % size_t(heads.size()))] +
                tails[qsizetype(random() % size_t(tails.size()))];
    return word.left(1).toUpper() + word.mid(1);
}

// One of a hundred is there twice; one organisation has a twentieth of them all.
std::vector<AttendeeCard> people(int count)
{
    std::mt19937 random(2017);
    QStringList given;
    for (int i = 0; i < 400; ++i)
        given.append(word(random, 2));
    std::vector<AttendeeCard> cards;
    cards.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        AttendeeCard card;
        Attendee &attendee = card.attendee;
        if (i % 100 == 99) {
            attendee = cards[size_t(i) - 1 - random() % 90].attendee;
            if (random() % 2)
                attendee.familyName.remove(1, 1);
            else
                std::swap(attendee.givenName, attendee.familyName);
        } else {
            attendee.givenName = given[qsizetype(random() % 400)];
            attendee.familyName = word(random, 2 + int(random() % 3));
            attendee.email = u"%1.%2@mairie.example"_s.arg(attendee.familyName.toLower()).arg(i);
            attendee.organisation = i % 20 ? u"Mairie de %1"_s.arg(random() % 1500) : u"Ministère"_s;
        }
        attendee.id = AttendeeId(i + 1);
        cards.push_back(card);
    }
    return cards;
}

} // namespace

int main(int argc, char **argv)
{
    const int most = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    QTextStream out(stdout);
    for (int count = 1000; count <= most; count *= 10) {
        const auto cards = people(count);
        double begin = cpuMilliseconds();
        const auto pairs = duplicatesIn(cards, {}, Progress::none());
        const double duplicates = cpuMilliseconds() - begin;
        begin = cpuMilliseconds();
        const auto names = nameProposals(cards, {});
        const double proposals = cpuMilliseconds() - begin;
        out << count << " people: duplicates " << duplicates << " ms, " << (pairs ? pairs->size() : 0)
            << " pairs; names " << proposals << " ms, " << names.size() << " proposals" << Qt::endl;
    }
    return 0;
}
