// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/searchwords.h"

#include "app/model/folding.h"

#include <QRegularExpression>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// A telephone number as it is compared: its digits alone, without what stands before the national number, so
// that "06 39 98" finds "+33 6 39 98 12 95".
QString plainPhone(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += QLatin1Char(char('0' + c.digitValue()));
    }
    static constexpr QLatin1StringView kBefore[] = {"0033"_L1, "33"_L1, "0"_L1};
    for (const QLatin1StringView before : kBefore) {
        if (digits.startsWith(before) && digits.size() > before.size())
            return digits.mid(before.size());
    }
    return digits;
}

} // namespace

namespace searchwords {

void appendName(QStringList &words, const QString &name)
{
    const QString plain = folded(name);
    if (plain.isEmpty())
        return;
    words += plain.split(u' ');
    if (plain.contains(u' '))
        words.append(QString(plain).remove(u' '));
}

void appendText(QStringList &words, const QString &text)
{
    if (const QString plain = folded(text); !plain.isEmpty())
        words += plain.split(u' ');
}

void appendCode(QStringList &words, const QString &code)
{
    if (code.isEmpty())
        return;
    words.append(code.toLower());
}

void appendPhone(QStringList &words, const QString &phone)
{
    if (const QString plain = plainPhone(phone); !plain.isEmpty())
        words.append(plain);
}

} // namespace searchwords

QStringList searchWordsTyped(const QString &text)
{
    static const QRegularExpression code(u"^\\s*[b-df-hj-lnpr-tvx]{4}(-[b-df-hj-lnpr-tvx]{1,4}){1,2}\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    // Digits in groups, or with a 0 or + before them, are a telephone's.
    static const QRegularExpression phone(
        u"^\\s*(?:[0+][\\d .()-]{2,}|\\d{1,3}(?:[ .-]\\d{2,3}){2,})\\s*$"_s);
    if (phone.match(text).hasMatch())
        return {plainPhone(text)};
    const QString plain = folded(code.match(text).hasMatch() ? QString(text).remove(u'-') : text);
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QStringList searchWordsOf(const AttendeeCard &card, const Programme &programme)
{
    using namespace searchwords;
    const Attendee &attendee = card.attendee;
    QStringList words;
    appendName(words, attendee.familyName);
    appendName(words, attendee.givenName);
    for (const Field &field : attendeeFields()) {
        if (field.type == FieldType::Phone)
            appendPhone(words, field.get(&attendee).toString());
        else if (field.is(Field::Searched) && field.type != FieldType::Reference)
            appendText(words, field.get(&attendee).toString());
    }
    appendCode(words, attendee.code);
    if (const Category *category = find(programme.categories, attendee.category))
        appendText(words, category->name);
    if (const Rank *rank = find(programme.ranks, attendee.rank))
        appendText(words, rank->title);
    for (const Answer &answer : card.answers)
        appendText(words, answer.text);
    words.removeDuplicates();
    return words;
}

int matchRank(const AttendeeCard &card, const QString &text)
{
    const QString wanted = folded(text);
    const QString family = folded(card.attendee.familyName);
    const QString given = folded(card.attendee.givenName);
    if (family == wanted || given + u' ' + family == wanted || family + u' ' + given == wanted)
        return 0;
    if (family.startsWith(wanted) || (family + u' ' + given).startsWith(wanted))
        return 1;
    if (given.startsWith(wanted) || (given + u' ' + family).startsWith(wanted))
        return 2;
    for (const QString &word : wanted.split(u' ')) {
        if (family.startsWith(word))
            return 3;
    }
    return 4;
}

} // namespace colloquia
