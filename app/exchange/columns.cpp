// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/columns.h"

#include "app/model/badgecode.h"

#include <QStringList>

#include <map>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

ListColumn fieldColumn(const char *key)
{
    const Field *field = findField(RecordKind::Attendee, QString::fromLatin1(key));
    Q_ASSERT(field);
    return {.what = ListColumn::AttendeeField,
            .key = field->name(),
            .label = field->label,
            .guesses = field->guesses,
            .field = field};
}

ListColumn derivedColumn(ListColumn::What what, const char *key, const char *label, const char *guesses)
{
    return {.what = what, .key = QString::fromLatin1(key), .label = label, .guesses = guesses};
}

ListColumn further(ListColumn column)
{
    column.further = true;
    return column;
}

QStringList workshopsOf(const AttendeeCard &card, const Programme &programme)
{
    std::vector<const Enrolment *> enrolments;
    for (const Enrolment &enrolment : card.enrolments)
        enrolments.push_back(&enrolment);
    std::stable_sort(enrolments.begin(), enrolments.end(),
                     [](const Enrolment *a, const Enrolment *b) { return a->wish < b->wish; });
    QStringList titles;
    for (const Enrolment *enrolment : enrolments) {
        if (const Workshop *workshop = find(programme.workshops, enrolment->workshop))
            titles.append(workshop->title);
    }
    return titles;
}

// "BCDF-GHJK-LNPR; …"; nothing where nobody is represented.
QVariant representedCodes(const AttendeeCard &card, const CodeOf &codeOf)
{
    QStringList codes;
    for (const AttendeeId absent : card.represents)
        codes.append(printedBadgeCode(codeOf(absent)));
    return stored::value(codes.join(u"; "_s));
}

QVariant fieldValue(const Field &field, const Attendee &attendee, const Programme &programme)
{
    const QVariant kept = field.get(&attendee);
    if (field.type == FieldType::Reference)
        return stored::value(nameMeant(programme, field, kept));
    return QLatin1StringView(field.key) == "code"_L1 && !kept.isNull()
               ? QVariant(printedBadgeCode(kept.toString()))
               : kept;
}

} // namespace

QString letterOpening(const Attendee &attendee, const Language &language)
{
    // Nobody is greeted by an abbreviation.
    static const std::map<QString, QString> french{
        {u"dr"_s, u"Docteur"_s},      {u"pr"_s, u"Professeur"_s}, {u"m"_s, u"Monsieur"_s},
        {u"mr"_s, u"Monsieur"_s},     {u"mme"_s, u"Madame"_s},    {u"mlle"_s, u"Mademoiselle"_s},
        {u"mgr"_s, u"Monseigneur"_s}, {u"me"_s, u"Maître"_s}};
    QString title = attendee.title.trimmed();
    if (title.isEmpty())
        return language.say("Field", QT_TRANSLATE_NOOP("Field", "Dear Sir or Madam")) + u',';
    QString plain = title.toLower();
    plain.remove(u'.');
    if (const auto whole = french.find(plain); language.code() == u"fr"_s && whole != french.end())
        title = whole->second;
    return title + u',';
}

const std::vector<ListColumn> &fixedColumns()
{
    static const std::vector<ListColumn> columns{
        fieldColumn("code"),
        fieldColumn("title"),
        fieldColumn("given_name"),
        fieldColumn("family_name"),
        fieldColumn("email"),
        fieldColumn("phone"),
        fieldColumn("organisation"),
        fieldColumn("position"),
        fieldColumn("category"),
        fieldColumn("role"),
        fieldColumn("status"),
        fieldColumn("mode"),
        derivedColumn(ListColumn::Represents, "represents", QT_TRANSLATE_NOOP("Field", "Represents"),
                      "represente"),
        fieldColumn("registered_at"),
        fieldColumn("photo_consent"),
        derivedColumn(ListColumn::Workshops, "workshops", QT_TRANSLATE_NOOP("Field", "Workshops"),
                      "ateliers|atelier|ateliers souhaites|atelier s souhaite s|workshop"),
        derivedColumn(ListColumn::CheckedInAt, "checked_in_at", QT_TRANSLATE_NOOP("Field", "Checked in at"),
                      "arrivee pointee le|pointe e le"),
        derivedColumn(ListColumn::BadgePrintedAt, "badge_printed_at",
                      QT_TRANSLATE_NOOP("Field", "Badge printed on"), "badge imprime le"),
        fieldColumn("notes"),
        further(fieldColumn("invited_on")),
        further(fieldColumn("replied_on")),
        further(fieldColumn("replied_by")),
        further(fieldColumn("next_edition")),
        further(fieldColumn("share_consent")),
        further(derivedColumn(ListColumn::LetterOpening, "letter_opening",
                              QT_TRANSLATE_NOOP("Field", "Opening of a letter"), "")),
    };
    return columns;
}

std::vector<ListColumn> columnsOf(const Programme &programme)
{
    std::vector<ListColumn> columns = fixedColumns();
    for (const Question &question : programme.questions) {
        columns.push_back({.what = ListColumn::Question,
                           .key = question.text,
                           .question = question.id,
                           .sensitive = question.sensitive});
    }
    return columns;
}

QVariant valueIn(const ListColumn &column, const AttendeeCard &card, const Programme &programme,
                 const CodeOf &codeOf)
{
    switch (column.what) {
    case ListColumn::AttendeeField:
        return fieldValue(*column.field, card.attendee, programme);
    case ListColumn::Represents:
        return representedCodes(card, codeOf);
    case ListColumn::Workshops:
        return workshopsOf(card, programme);
    case ListColumn::CheckedInAt:
        return stored::value(checkedInAt(card));
    case ListColumn::BadgePrintedAt:
        return stored::value(card.printedAt);
    case ListColumn::LetterOpening:
        return letterOpening(card.attendee, Language::of(programme.colloquium.language));
    case ListColumn::Question:
        return stored::value(answerTo(card, column.question));
    }
    return {};
}

} // namespace colloquia
