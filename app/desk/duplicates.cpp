// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/duplicates.h"

#include "app/model/folding.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kFew = 64;        // people whom each is compared with each other in every way
constexpr size_t kMany = 1500;     // people of one organisation, above whom only likely ones are compared
constexpr size_t kNamesakes = 12;  // of one name, above whom only those next to each other are pairs
constexpr size_t kPhoneDigits = 9; // of a national number
constexpr size_t kBlocksBetweenReports = 256;

struct Person
{
    ComparedName name = {};
    int email = -1; // numbers of what is shared; -1: nothing
    int organisation = -1;
    int phone = -1;
};

// Numbers for texts, so that equal ones are found without comparing them.
class Numbers
{
public:
    int of(const QString &text)
    {
        if (text.isEmpty())
            return -1;
        const auto found = m_numbers.constFind(text);
        return found != m_numbers.constEnd() ? *found : *m_numbers.insert(text, int(m_numbers.size()));
    }

private:
    QHash<QString, int> m_numbers;
};

QString phoneOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits.size() < qsizetype(kPhoneDigits) ? QString() : digits.right(kPhoneDigits);
}

bool isShared(int a, int b)
{
    return a >= 0 && a == b;
}

int certaintyOf(const DuplicatePair &pair, bool samePhone, bool otherEmail)
{
    int certainty = 0;
    switch (pair.likeness) {
    case NameLikeness::Same:
        certainty = 50;
        break;
    case NameLikeness::Swapped:
        certainty = 45;
        break;
    case NameLikeness::Part:
        certainty = 30;
        break;
    case NameLikeness::Near:
        certainty = 25;
        break;
    case NameLikeness::Different:
        break;
    }
    certainty += pair.sameEmail ? 40 : 0;
    certainty += pair.sameOrganisation ? 12 : 0;
    certainty += samePhone ? 20 : 0;
    certainty -= otherEmail ? 5 : 0;
    return certainty;
}

DuplicatePair paired(const AttendeeCard &one, const AttendeeCard &other, const Person &a, const Person &b,
                     NameLikeness likeness)
{
    const auto rank = [](const AttendeeCard &card) {
        return std::tuple(!card.printedAt.isValid(), card.presences.empty(), card.attendee.id);
    };
    const bool inOrder = rank(one) < rank(other);
    DuplicatePair pair;
    pair.first = inOrder ? one.attendee.id : other.attendee.id;
    pair.second = inOrder ? other.attendee.id : one.attendee.id;
    pair.likeness = likeness;
    pair.sameEmail = isShared(a.email, b.email);
    pair.sameOrganisation = isShared(a.organisation, b.organisation);
    const bool otherEmail = a.email >= 0 && b.email >= 0 && a.email != b.email;
    pair.certainty = certaintyOf(pair, isShared(a.phone, b.phone), otherEmail);
    return pair;
}

class Finder
{
public:
    Finder(const std::vector<AttendeeCard> &cards, const std::vector<Distinct> &distinct, Progress &progress)
        : m_cards(cards), m_progress(progress)
    {
        for (const Distinct &one : distinct)
            m_distinct.insert({one.attendee.value, one.other.value});
    }

    Result<std::vector<DuplicatePair>> run()
    {
        read();
        if (!inBlocks([this](int row) { return m_words.of(m_people[size_t(row)].name.words); },
                      [this](const Block &block) { compareNamesakes(block); }) ||
            !inBlocks([this](int row) { return m_people[size_t(row)].email; },
                      [this](const Block &block) { compareBlock(block); }) ||
            !inBlocks([this](int row) { return m_people[size_t(row)].organisation; },
                      [this](const Block &block) { compareBlock(block); })) {
            return failure(Error::Cancelled, QCoreApplication::translate("Duplicates", "Stopped."));
        }
        return pairs();
    }

private:
    using Block = std::vector<int>; // rows of those who share something

    void read()
    {
        Numbers emails;
        Numbers organisations;
        Numbers phones;
        QHash<QString, int> known; // an organisation is folded once, however many people it sends
        m_people.resize(m_cards.size());
        for (size_t row = 0; row < m_cards.size(); ++row) {
            const Attendee &attendee = m_cards[row].attendee;
            if (isUnnamedSeat(attendee))
                continue;
            Person &person = m_people[row];
            person.name = ComparedName(attendee);
            if (person.name.words.isEmpty())
                continue;
            person.email = emails.of(foldedEmail(attendee.email));
            person.phone = phones.of(phoneOf(attendee.phone));
            auto organisation = known.constFind(attendee.organisation);
            if (organisation == known.constEnd())
                organisation =
                    known.insert(attendee.organisation, organisations.of(folded(attendee.organisation)));
            person.organisation = *organisation;
            m_named.push_back(int(row));
        }
    }

    // Hands on the people of each number together, where they are two or more. False: cancelled.
    template<class NumberOf, class Work>
    bool inBlocks(const NumberOf &numberOf, const Work &work)
    {
        std::vector<std::pair<int, int>> rows; // number, row
        rows.reserve(m_named.size());
        for (const int row : m_named) {
            if (const int number = numberOf(row); number >= 0)
                rows.emplace_back(number, row);
        }
        std::ranges::sort(rows);
        Block block;
        size_t done = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            block.push_back(rows[i].second);
            if (i + 1 < rows.size() && rows[i + 1].first == rows[i].first)
                continue;
            if (block.size() > 1)
                work(block);
            block.clear();
            if (++done % kBlocksBetweenReports == 0) {
                m_progress.report(qint64(i), qint64(rows.size()));
                if (m_progress.cancelled())
                    return false;
            }
        }
        return !m_progress.cancelled();
    }

    // People with the same words in their names. Of very many only those next to each other are pairs, by
    // what else they share: a list may hold a hundred Jean Martins.
    void compareNamesakes(Block block)
    {
        if (block.size() <= kNamesakes) {
            for (size_t i = 0; i < block.size(); ++i) {
                for (size_t j = i + 1; j < block.size(); ++j)
                    compare(block[i], block[j]);
            }
            return;
        }
        const auto next = [this](int row) {
            const Person &person = m_people[size_t(row)];
            return std::tuple(person.organisation, person.email, person.phone, row);
        };
        std::ranges::sort(block, {}, next);
        for (size_t i = 1; i < block.size(); ++i)
            compare(block[i - 1], block[i]);
    }

    // People who share an e-mail or an organisation.
    void compareBlock(const Block &block)
    {
        if (block.size() <= kFew) {
            for (size_t i = 0; i < block.size(); ++i) {
                for (size_t j = i + 1; j < block.size(); ++j)
                    compare(block[i], block[j]);
            }
        } else if (block.size() <= kMany) {
            compareNear(block);
            within(block, [](const ComparedName &name) { return QStringList{name.family}; });
        } else {
            within(block, [](const ComparedName &name) { return QStringList{name.given, name.family}; });
            within(block, [](const ComparedName &name) { return withoutOneLetter(name.family); });
        }
    }

    // Compares those of the block who share a key.
    template<class KeysOf>
    void within(const Block &block, const KeysOf &keysOf)
    {
        std::vector<std::pair<size_t, int>> keys;
        keys.reserve(block.size());
        for (const int row : block) {
            for (const QString &key : keysOf(m_people[size_t(row)].name)) {
                if (!key.isEmpty())
                    keys.emplace_back(qHash(key), row);
            }
        }
        std::ranges::sort(keys);
        Block same;
        for (size_t i = 0; i < keys.size(); ++i) {
            same.push_back(keys[i].second);
            if (i + 1 < keys.size() && keys[i + 1].first == keys[i].first)
                continue;
            if (same.size() <= kFew) {
                for (size_t a = 0; a < same.size(); ++a) {
                    for (size_t b = a + 1; b < same.size(); ++b)
                        compare(same[a], same[b]);
                }
            } else {
                compareNear(same);
            }
            same.clear();
        }
    }

    static QStringList withoutOneLetter(const QString &name)
    {
        QStringList all{name};
        for (qsizetype i = 0; i < name.size(); ++i)
            all.append(QString(name).remove(i, 1));
        return all;
    }

    // Each with each, but only a glance at most of them.
    void compareNear(const Block &block)
    {
        struct Glance
        {
            quint64 signature;
            int length;
            int row;
        };
        std::vector<Glance> glances;
        glances.reserve(block.size());
        for (const int row : block) {
            const ComparedName &name = m_people[size_t(row)].name;
            glances.push_back({name.signature, name.length, row});
        }
        std::ranges::sort(glances, {}, &Glance::length);
        for (size_t i = 0; i < glances.size(); ++i) {
            const Glance &a = glances[i];
            for (size_t j = i + 1; j < glances.size() && glances[j].length <= a.length + 2; ++j) {
                if (std::popcount(a.signature ^ glances[j].signature) <= 4)
                    compare(a.row, glances[j].row);
            }
        }
    }

    void compare(int a, int b)
    {
        if (a == b)
            return;
        const NameLikeness found = likeness(m_people[size_t(a)].name, m_people[size_t(b)].name);
        if (found != NameLikeness::Different)
            m_found.push_back({std::min(a, b), std::max(a, b), found});
    }

    std::vector<DuplicatePair> pairs()
    {
        std::ranges::sort(m_found);
        m_found.erase(std::ranges::unique(m_found).begin(), m_found.end());
        std::vector<DuplicatePair> pairs;
        pairs.reserve(m_found.size());
        for (const auto &[a, b, likeness] : m_found) {
            const AttendeeCard &one = m_cards[size_t(a)];
            const AttendeeCard &other = m_cards[size_t(b)];
            const auto [low, high] = std::minmax(one.attendee.id.value, other.attendee.id.value);
            if (!m_distinct.contains({low, high}))
                pairs.push_back(paired(one, other, m_people[size_t(a)], m_people[size_t(b)], likeness));
        }
        std::ranges::stable_sort(pairs, std::ranges::greater(), &DuplicatePair::certainty);
        return pairs;
    }

    const std::vector<AttendeeCard> &m_cards;
    Progress &m_progress;
    QSet<std::pair<qint64, qint64>> m_distinct;
    std::vector<Person> m_people; // by row of the cards
    std::vector<int> m_named;     // rows of those with a name
    Numbers m_words;
    std::vector<std::tuple<int, int, NameLikeness>> m_found; // rows
};

} // namespace

Result<std::vector<DuplicatePair>> duplicatesIn(const std::vector<AttendeeCard> &cards,
                                                const std::vector<Distinct> &distinct, Progress &progress)
{
    return Finder(cards, distinct, progress).run();
}

DuplicatePair pairOf(const AttendeeCard &one, const AttendeeCard &other)
{
    Numbers numbers;
    const auto read = [&numbers](const Attendee &attendee) {
        Person person;
        person.name = ComparedName(attendee);
        person.email = numbers.of(foldedEmail(attendee.email));
        person.organisation = numbers.of(folded(attendee.organisation));
        person.phone = numbers.of(phoneOf(attendee.phone));
        return person;
    };
    const Person a = read(one.attendee);
    const Person b = read(other.attendee);
    return paired(one, other, a, b, likeness(a.name, b.name));
}

QString reasonOf(const DuplicatePair &pair)
{
    const auto say = [&pair](const char *email, const char *organisation, const char *name) {
        return QCoreApplication::translate("Duplicates", pair.sameEmail          ? email
                                                         : pair.sameOrganisation ? organisation
                                                                                 : name);
    };
    switch (pair.likeness) {
    case NameLikeness::Same:
        return say(QT_TRANSLATE_NOOP("Duplicates", "Same e-mail and same name"),
                   QT_TRANSLATE_NOOP("Duplicates", "Same name, same organisation"),
                   QT_TRANSLATE_NOOP("Duplicates", "Same name"));
    case NameLikeness::Swapped:
        return say(QT_TRANSLATE_NOOP("Duplicates", "Same e-mail, given and family name swapped"),
                   QT_TRANSLATE_NOOP("Duplicates", "Given and family name swapped, same organisation"),
                   QT_TRANSLATE_NOOP("Duplicates", "Given and family name swapped"));
    case NameLikeness::Part:
        return say(QT_TRANSLATE_NOOP("Duplicates", "Same e-mail, one name is part of the other"),
                   QT_TRANSLATE_NOOP("Duplicates", "One name is part of the other, same organisation"),
                   QT_TRANSLATE_NOOP("Duplicates", "One name is part of the other"));
    case NameLikeness::Near:
        return say(QT_TRANSLATE_NOOP("Duplicates", "Same e-mail, similar names"),
                   QT_TRANSLATE_NOOP("Duplicates", "Similar names, same organisation"),
                   QT_TRANSLATE_NOOP("Duplicates", "Similar names"));
    case NameLikeness::Different:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Duplicates", "Same e-mail, different names"),
               QT_TRANSLATE_NOOP("Duplicates", "Same organisation, different names"),
               QT_TRANSLATE_NOOP("Duplicates", "Chosen in the list"));
}

} // namespace colloquia
