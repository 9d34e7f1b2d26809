// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/field.h"

#include "app/model/attendee.h"
#include "app/model/category.h"
#include "app/model/colloquium.h"
#include "app/model/document.h"
#include "app/model/papers.h"
#include "app/model/partner.h"
#include "app/model/question.h"
#include "app/model/rank.h"
#include "app/model/relations.h"
#include "app/model/rules.h"
#include "app/model/workshop.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

struct KindEntry
{
    RecordKind kind;
    const char *table;
    const char *label;
    std::span<const Field> (*fields)();
};

constexpr KindEntry kKinds[] = {
    {RecordKind::Colloquium, "colloquium", QT_TRANSLATE_NOOP("Kind", "Colloquium"), colloquiumFields},
    {RecordKind::Partner, "partner", QT_TRANSLATE_NOOP("Kind", "Partner"), partnerFields},
    {RecordKind::Workshop, "workshop", QT_TRANSLATE_NOOP("Kind", "Workshop"), workshopFields},
    {RecordKind::Category, "category", QT_TRANSLATE_NOOP("Kind", "Category"), categoryFields},
    {RecordKind::Question, "question", QT_TRANSLATE_NOOP("Kind", "Question"), questionFields},
    {RecordKind::Document, "document", QT_TRANSLATE_NOOP("Kind", "Document"), documentFields},
    {RecordKind::Design, "design", QT_TRANSLATE_NOOP("Kind", "Badge design"), designFields},
    {RecordKind::Rank, "protocol_rank", QT_TRANSLATE_NOOP("Kind", "Rank"), rankFields},
    {RecordKind::ListView, "list_view", QT_TRANSLATE_NOOP("Kind", "View"), listViewFields},
    {RecordKind::ExportPreset, "export_preset", QT_TRANSLATE_NOOP("Kind", "Kept export"), exportPresetFields},
    {RecordKind::Attendee, "attendee", QT_TRANSLATE_NOOP("Kind", "Attendee"), attendeeFields},
    {RecordKind::Enrolment, "enrolment", QT_TRANSLATE_NOOP("Kind", "Enrolment"), enrolmentFields},
    {RecordKind::Answer, "answer", QT_TRANSLATE_NOOP("Kind", "Answer"), answerFields},
    {RecordKind::Representation, "representation", QT_TRANSLATE_NOOP("Kind", "Representation"),
     representationFields},
    {RecordKind::Presence, "presence", QT_TRANSLATE_NOOP("Kind", "Presence"), presenceFields},
    {RecordKind::Distinct, "distinct_people", QT_TRANSLATE_NOOP("Kind", "Not the same person"),
     distinctFields},
    {RecordKind::RefusedName, "refused_name", QT_TRANSLATE_NOOP("Kind", "Refused proposal for a name"),
     refusedNameFields},
    {RecordKind::Batch, "batch", QT_TRANSLATE_NOOP("Kind", "Print run"), batchFields},
    {RecordKind::Print, "print", QT_TRANSLATE_NOOP("Kind", "Printed badge"), printFields},
    {RecordKind::Form, "form", QT_TRANSLATE_NOOP("Kind", "Registration form"), formFields},
    {RecordKind::FormRow, "form_row", QT_TRANSLATE_NOOP("Kind", "Row of a form"), formRowFields},
    {RecordKind::ListLayout, "list_layout", QT_TRANSLATE_NOOP("Kind", "Kept list"), listLayoutFields},
    {RecordKind::Letter, "letter", QT_TRANSLATE_NOOP("Kind", "Letter"), letterFields},
    {RecordKind::SignInSheet, "sign_in_sheet", QT_TRANSLATE_NOOP("Kind", "Sheet to sign"), signInSheetFields},
    {RecordKind::File, "file", QT_TRANSLATE_NOOP("Kind", "File"), fileFields},
};
static_assert(std::size(kKinds) == size_t(RecordKind::KindCount));

const KindEntry &entryOf(RecordKind kind)
{
    return kKinds[size_t(kind)];
}

tl::unexpected<Error> notUnderstood(const Field &field, const char *sentence, const QString &given)
{
    return failure(Error::Invalid, QCoreApplication::translate("Rule", sentence).arg(given), {},
                   field.name());
}

QDate dateIn(const QString &text)
{
    static const QRegularExpression numbers(u"^(\\d{1,4})[-/. ](\\d{1,2})[-/. ](\\d{1,4})$"_s);
    const auto match = numbers.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int third = match.captured(3).toInt();
    return match.captured(1).size() == 4 ? QDate(first, second, third)
           : third > 99                  ? QDate(third, second, first)
                                         : QDate(2000 + third, second, first);
}

QTime timeIn(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,2})\\s*(?:[:hH.]\\s*(\\d{2})?)?\\s*$"_s);
    const auto match = clock.match(text);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

} // namespace

std::span<const Field> fieldsOf(RecordKind kind)
{
    return entryOf(kind).fields();
}

QString tableOf(RecordKind kind)
{
    return QString::fromLatin1(entryOf(kind).table);
}

QString labelOf(RecordKind kind, const Language &language)
{
    return language.say("Kind", entryOf(kind).label);
}

const Field *findField(RecordKind kind, QStringView key)
{
    for (const Field &field : fieldsOf(kind)) {
        if (key == QLatin1StringView(field.key))
            return &field;
    }
    return nullptr;
}

Result<QVariant> understood(const Field &field, const QString &given)
{
    const bool oneLine = field.type != FieldType::LongText;
    const QString text = rules::tidied(given, oneLine);
    if (text.isEmpty())
        return field.type == FieldType::YesNo ? QVariant(qlonglong(0)) : QVariant();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phone:
    case FieldType::Link:
        return QVariant(text);
    case FieldType::Email:
        if (!rules::canBeEmail(text))
            return notUnderstood(field, QT_TRANSLATE_NOOP("Rule", "“%1” is no e-mail address."), text);
        return QVariant(text);
    case FieldType::Choice: {
        const auto all = field.choices();
        const int meant = choiceMeant(all, text);
        if (meant < 0) {
            QStringList known;
            for (const Choice &choice : all) {
                if (*choice.key)
                    known.append(Language::ofScreen().say("Choice", choice.label));
            }
            return failure(Error::Invalid,
                           QCoreApplication::translate("Rule", "“%1” is none of the values of %2: %3.")
                               .arg(text, field.shown(), known.join(u", "_s)),
                           {}, field.name());
        }
        return stored::value(QString::fromLatin1(all[size_t(meant)].key));
    }
    case FieldType::Date: {
        const QDate date = dateIn(text);
        if (!date.isValid())
            return notUnderstood(field, QT_TRANSLATE_NOOP("Rule", "“%1” is no date: write it as 2017-12-11."),
                                 text);
        return stored::value(date);
    }
    case FieldType::Time: {
        const QTime time = timeIn(text);
        if (!time.isValid())
            return notUnderstood(
                field, QT_TRANSLATE_NOOP("Rule", "“%1” is no time of day: write it as 09:30."), text);
        return stored::value(time);
    }
    case FieldType::Stamp: {
        const QDateTime stamp = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!stamp.isValid()) {
            return notUnderstood(
                field,
                QT_TRANSLATE_NOOP("Rule", "“%1” is no date with a time: write it as 2017-10-03T09:34:00Z."),
                text);
        }
        return stored::value(stamp);
    }
    case FieldType::Whole: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        if (!isNumber || number < 0 || number > 1'000'000'000)
            return notUnderstood(field, QT_TRANSLATE_NOOP("Rule", "“%1” is no whole number."), text);
        return QVariant(number);
    }
    case FieldType::YesNo: {
        static const QStringList yes{u"yes"_s, u"oui"_s, u"true"_s, u"1"_s, u"y"_s, u"o"_s, u"x"_s};
        static const QStringList no{u"no"_s, u"non"_s, u"false"_s, u"0"_s, u"n"_s};
        const QString word = text.toLower();
        if (!yes.contains(word) && !no.contains(word))
            return notUnderstood(field, QT_TRANSLATE_NOOP("Rule", "“%1” is neither yes nor no."), text);
        return QVariant(qlonglong(yes.contains(word) ? 1 : 0));
    }
    case FieldType::Colour:
        return QVariant(text.toUpper());
    case FieldType::Reference:
        return failure(Error::Internal, {}, u"a reference is not read here"_s, field.name());
    }
    return failure(Error::Internal, {}, u"unknown field type"_s, field.name());
}

QString shownValue(const Field &field, const QVariant &kept, const QByteArray &zone, const Language &language)
{
    if (kept.isNull())
        return {};
    switch (field.type) {
    case FieldType::Choice: {
        for (const Choice &choice : field.choices()) {
            if (kept.toString() == QLatin1StringView(choice.key))
                return language.say("Choice", choice.label);
        }
        return kept.toString();
    }
    case FieldType::Date:
        return language.shortDate(QDate::fromString(kept.toString(), Qt::ISODate));
    case FieldType::Time:
        return language.time(QTime::fromString(kept.toString(), u"HH:mm"_s));
    case FieldType::Stamp: {
        QDateTime stamp;
        stored::into(stamp, kept);
        const QTimeZone there(zone);
        const QDateTime local = there.isValid() ? stamp.toTimeZone(there) : stamp.toLocalTime();
        return language.shortDate(local.date()) + u' ' + local.time().toString(u"HH:mm"_s);
    }
    case FieldType::YesNo:
        return language.say("Choice", kept.toLongLong() != 0 ? QT_TRANSLATE_NOOP("Choice", "Yes")
                                                             : QT_TRANSLATE_NOOP("Choice", "No"));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Link:
    case FieldType::Reference:
    case FieldType::Whole:
    case FieldType::Colour:
        break;
    }
    return kept.toString();
}

} // namespace colloquia
