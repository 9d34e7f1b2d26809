// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/peoplefinder.h"

#include "app/model/badgecode.h"
#include "app/model/folding.h"
#include "app/model/names.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kBetween = QChar(0x1F);

QString placeKey(QStringView name, QStringView organisation)
{
    return name.toString() + kBetween + folded(organisation);
}

QString emailKey(QStringView email, QStringView name)
{
    return email.toString() + kBetween + name.toString();
}

} // namespace

QString foldedName(QStringView given, QStringView family)
{
    QVarLengthArray<QChar, 64> both(given.begin(), given.end());
    both.append(u' ');
    both.append(family.data(), family.size());
    return folded(QStringView(both.data(), both.size()));
}

QStringView PeopleFinder::kept(QStringView text)
{
    if (text.isEmpty())
        return {};
    const auto bytes = size_t(text.size()) * sizeof(QChar);
    auto *copy = static_cast<QChar *>(m_texts.allocate(bytes, alignof(QChar)));
    std::copy(text.begin(), text.end(), copy);
    return {copy, text.size()};
}

template<class Value>
void PeopleFinder::insertFirst(ByText<Value> &hash, QStringView key, const Value &value)
{
    if (!hash.contains(key))
        hash.insert(kept(key), value);
}

PeopleFinder::PeopleFinder(const ImportBasis &basis, const ImportColumns &columns, qsizetype rows,
                           bool withoutEmail)
    : m_basis(basis), m_personOfKnown(basis.people.size(), -1), m_bases(basis.people.size(), nullptr),
      m_placesWanted(withoutEmail),
      m_sameEmail(QCoreApplication::translate(
          "Import", "“%1” has the same e-mail address as “%2” (%3): they were kept as two people.")),
      m_sameName(QCoreApplication::translate(
          "Import", "“%1” has another e-mail address, but is perhaps the same person as “%2” (%3).")),
      m_inList(QCoreApplication::translate("Import", "in the list")),
      m_inRow(QCoreApplication::translate("Import", "row %1"))
{
    m_people.reserve(size_t(rows));
    indexPeople(columns, rows);
    if (columns.knownForm)
        indexBases(columns);
}

void PeopleFinder::indexPeople(const ImportColumns &columns, qsizetype rows)
{
    const auto count = qsizetype(m_basis.people.size());
    const bool codesWanted = columns.of("code"_L1) != nullptr;
    m_ownerOfEmail.reserve(qMax(count, rows));
    m_ownerOfName.reserve(qMax(count, rows));
    for (int index = 0; index < int(count); ++index) {
        const KnownPerson &known = m_basis.people[size_t(index)];
        if (codesWanted && !known.code.isEmpty())
            m_knownByCode.insert(known.code, index);
        const QString name = foldedName(known.givenName, known.familyName);
        if (name.isEmpty())
            continue;
        if (m_placesWanted)
            insertFirst(m_knownByPlace, placeKey(name, known.organisation), index);
        note(foldedEmail(known.email), name, {index, -1, 0});
    }
}

void PeopleFinder::indexBases(const ImportColumns &columns)
{
    const auto headerOf = [&columns](QLatin1StringView key) {
        const ImportColumn *column = columns.of(key);
        return column && column->remembered ? column->place : -1;
    };
    const int given = headerOf("given_name"_L1);
    const int family = headerOf("family_name"_L1);
    const int email = headerOf("email"_L1);
    const int organisation = headerOf("organisation"_L1);
    m_knownByBase.reserve(qsizetype(m_basis.formRows.size()));
    int known = -1;
    for (const FormRow &row : m_basis.formRows) {
        if (row.form != columns.knownForm->id)
            continue;
        known = placeOf(row.attendee, known + 1);
        if (known < 0)
            continue;
        m_bases[size_t(known)] = &row;
        const std::vector<QStringView> cells = cellsOf(row.cells);
        const auto cell = [&cells](int place) {
            const bool said =
                place >= 0 && size_t(place) < cells.size() && cells[size_t(place)] != kUnknownCell;
            return said ? cells[size_t(place)] : QStringView();
        };
        const QString address = foldedEmail(cell(email));
        const QString name = foldedName(cell(given), cell(family));
        if (!address.isEmpty() && !name.isEmpty())
            insertFirst(m_knownByBase, emailKey(address, name), known);
        else if (m_placesWanted && !name.isEmpty())
            insertFirst(m_knownByBase, placeKey(name, cell(organisation)), known);
    }
}

// What is written together lies together: mostly it is the one that was `expected`.
int PeopleFinder::placeOf(AttendeeId id, int expected) const
{
    const auto &people = m_basis.people;
    if (size_t(expected) < people.size() && people[size_t(expected)].id == id)
        return expected;
    const auto found = std::ranges::lower_bound(people, id, {}, &KnownPerson::id);
    return found != people.end() && found->id == id ? int(found - people.begin()) : -1;
}

const FormRow *PeopleFinder::baseOf(int known) const
{
    return known < 0 ? nullptr : m_bases[size_t(known)];
}

const PeopleFinder::Place *PeopleFinder::holder(QStringView email, QStringView name) const
{
    const auto owner = m_ownerOfEmail.constFind(email);
    if (owner == m_ownerOfEmail.cend())
        return nullptr;
    if (owner->name == name)
        return &owner->place;
    const auto further = m_furtherOfEmail.constFind(emailKey(email, name));
    return further == m_furtherOfEmail.cend() ? nullptr : &*further;
}

int PeopleFinder::knownPerson(int fileRow, const RowPerson &person, QStringView email, QStringView name,
                              QStringView place, const Place *same)
{
    if (!person.code.isEmpty()) {
        if (knowsCode(person.code))
            return m_knownByCode.value(*understoodBadgeCode(person.code.toString()));
        m_remarks.push_back({fileRow,
                             {},
                             QCoreApplication::translate(
                                 "Import", "Nobody in the list has the badge code “%1”: looked for by name.")
                                 .arg(person.code)});
    }
    if (!m_knownByBase.isEmpty()) {
        const auto base =
            m_knownByBase.constFind(email.isEmpty() ? place : QStringView(emailKey(email, name)));
        if (base != m_knownByBase.cend())
            return *base;
    }
    if (email.isEmpty())
        return m_knownByPlace.value(place, -1);
    return same ? same->known : -1;
}

bool PeopleFinder::knowsCode(QStringView code) const
{
    const std::optional<QString> understood = understoodBadgeCode(code.toString());
    return understood && m_knownByCode.contains(*understood);
}

int PeopleFinder::add(int row, int fileRow, const RowPerson &person)
{
    const QString email = foldedEmail(person.email);
    const QString name = foldedName(person.givenName, person.familyName);
    const Place *same = email.isEmpty() ? nullptr : holder(email, name);
    const QString place = email.isEmpty() || m_placesWanted ? placeKey(name, person.organisation) : QString();
    const int known = knownPerson(fileRow, person, email, name, place, same);
    int index = -1;
    if (known >= 0)
        index = m_personOfKnown[size_t(known)];
    else if (!email.isEmpty())
        index = same ? same->person : -1;
    else
        index = m_newByPlace.value(place, -1);
    if (index >= 0) {
        m_next.insert(m_people[size_t(index)].lastRow, row);
        m_people[size_t(index)].lastRow = row;
        return index;
    }
    index = int(m_people.size());
    m_people.push_back({known, row, row});
    if (known >= 0) {
        m_personOfKnown[size_t(known)] = index;
        return index;
    }
    if (!place.isEmpty())
        insertFirst(m_newByPlace, place, index);
    remarkNew(fileRow, person, note(email, name, {-1, index, fileRow}));
    m_names.resize(m_people.size());
    m_names.back() = {kept(person.givenName), kept(person.familyName)};
    return index;
}

PeopleFinder::Before PeopleFinder::note(QStringView email, QStringView name, const Place &place)
{
    Before before;
    // Copied once for both, and each looked up once.
    const QStringView ours = kept(name);
    if (!email.isEmpty()) {
        const qsizetype size = m_ownerOfEmail.size();
        Owner &owner = m_ownerOfEmail[kept(email)];
        if (m_ownerOfEmail.size() != size) {
            owner = {place, ours};
        } else {
            before.email = owner.place;
            if (owner.name != name)
                insertFirst(m_furtherOfEmail, emailKey(email, name), place);
        }
    }
    const qsizetype size = m_ownerOfName.size();
    Place &owner = m_ownerOfName[ours];
    if (m_ownerOfName.size() != size)
        owner = place;
    else
        before.name = owner;
    return before;
}

void PeopleFinder::remarkNew(int fileRow, const RowPerson &person, const Before &before)
{
    const auto remark = [&](const QString &sentence, const Place &other) {
        QString theirs;
        if (other.known >= 0) {
            const KnownPerson &known = m_basis.people[size_t(other.known)];
            theirs = joinedName(known.givenName, known.familyName);
        } else {
            const GivenName &earlier = m_names[size_t(other.person)];
            theirs = joinedName(earlier.given, earlier.family);
        }
        const QString ours = joinedName(person.givenName, person.familyName);
        const QString where = other.known >= 0 ? m_inList : m_inRow.arg(other.fileRow);
        m_remarks.push_back({fileRow, {}, sentence.arg(ours, theirs, where)});
    };
    if (before.email)
        remark(m_sameEmail, *before.email);
    if (before.name) {
        ++m_sameNames;
        remark(m_sameName, *before.name);
    }
}

} // namespace colloquia
