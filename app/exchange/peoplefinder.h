// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/importcolumns.h"

#include <QHash>

#include <memory_resource>

namespace colloquia {

// Who a row speaks of, by what it says of the person.
struct RowPerson
{
    QStringView code = {};
    QStringView givenName = {};
    QStringView familyName = {};
    QStringView email = {};
    QStringView organisation = {};
};

// As names are compared.
QString foldedName(QStringView given, QStringView family);

// A person of the file: one of the list (by the place in ImportBasis::people), or a new one (-1).
struct FilePerson
{
    int known = -1;
    int firstRow = -1; // of the table; PeopleFinder::nextRow() leads on
    int lastRow = -1;
};

// Tells which rows are of one person, and whether the list has that person already: by badge code; by what
// the form said of them last time, whatever the office has corrected since; by e-mail and name; without an
// e-mail by name and organisation.
class PeopleFinder
{
public:
    // For so many `rows`. `withoutEmail`: some of them have no e-mail, and everybody must be found by the
    // organisation too.
    PeopleFinder(const ImportBasis &basis, const ImportColumns &columns, qsizetype rows, bool withoutEmail);

    // Adds the row; the person's index in people(). Rows without an e-mail come after all others.
    int add(int row, int fileRow, const RowPerson &person);
    // Whether somebody of the list has this badge code.
    [[nodiscard]] bool knowsCode(QStringView code) const;

    [[nodiscard]] const std::vector<FilePerson> &people() const { return m_people; }
    // The row of the same person that was added behind `row`; -1: it was the last.
    [[nodiscard]] int nextRow(int row) const { return m_next.value(row, -1); }
    // What the form last said of one of the list; null if nothing.
    [[nodiscard]] const FormRow *baseOf(int known) const;
    [[nodiscard]] bool isInFile(int known) const { return m_personOfKnown[size_t(known)] >= 0; }
    // How many new people have a name that was there already.
    [[nodiscard]] int sameNames() const { return m_sameNames; }
    std::vector<RowRemark> takeRemarks() { return std::move(m_remarks); }

private:
    // Who had a name or an e-mail first: one of the list, or of the file.
    struct Place
    {
        int known = -1;
        int person = -1;
        int fileRow = 0;
    };
    struct Owner
    {
        Place place = {};
        QStringView name = {}; // folded
    };
    struct GivenName
    {
        QStringView given = {};
        QStringView family = {};
    };
    template<class Value>
    using ByText = QHash<QStringView, Value>; // under texts that m_texts keeps

    void indexPeople(const ImportColumns &columns, qsizetype rows);
    void indexBases(const ImportColumns &columns);
    [[nodiscard]] int placeOf(AttendeeId id, int expected) const;
    // A copy that lasts as long as the finder.
    QStringView kept(QStringView text);
    template<class Value>
    void insertFirst(ByText<Value> &hash, QStringView key, const Value &value);
    int knownPerson(int fileRow, const RowPerson &person, QStringView email, QStringView name,
                    QStringView place, const Place *same);
    // Who has the e-mail and the name; null if nobody.
    [[nodiscard]] const Place *holder(QStringView email, QStringView name) const;
    // Who had the e-mail and who had the name before, if anybody.
    struct Before
    {
        std::optional<Place> email = {};
        std::optional<Place> name = {};
    };
    Before note(QStringView email, QStringView name, const Place &place);
    void remarkNew(int fileRow, const RowPerson &person, const Before &before);

    const ImportBasis &m_basis;
    std::vector<FilePerson> m_people;
    std::vector<GivenName> m_names;              // of new people, by their index in m_people
    QHash<int, int> m_next;                      // only of those who have several rows
    std::pmr::monotonic_buffer_resource m_texts; // one piece of memory for many
    QHash<QString, int> m_knownByCode;
    ByText<int> m_knownByBase;  // e-mail and name as the form said them
    ByText<int> m_knownByPlace; // name and organisation
    ByText<int> m_newByPlace;
    std::vector<int> m_personOfKnown;     // -1: not in the file
    std::vector<const FormRow *> m_bases; // by the place in the list
    ByText<Owner> m_ownerOfEmail;
    ByText<Place> m_furtherOfEmail; // e-mail and name of those who were not the first with the e-mail
    ByText<Place> m_ownerOfName;
    std::vector<RowRemark> m_remarks;
    int m_sameNames = 0;
    bool m_placesWanted;
    QString m_sameEmail; // sentences, translated once
    QString m_sameName;
    QString m_inList;
    QString m_inRow;
};

} // namespace colloquia
