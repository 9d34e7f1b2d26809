// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace colloquia::rules {

using namespace Qt::StringLiterals;

namespace {

// Kept as somebody typed it; everything else can only hold what its type can.
bool isTyped(FieldType type)
{
    switch (type) {
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::Date:
    case FieldType::Time:
    case FieldType::Stamp:
    case FieldType::Whole:
    case FieldType::YesNo:
        return false;
    default:
        return true;
    }
}

bool canBeKept(QStringView text)
{
    const bool plain =
        std::ranges::all_of(text, [](QChar c) { return c.unicode() != 0 && !c.isSurrogate(); });
    return plain || (text.isValidUtf16() && !text.contains(QChar(0)));
}

} // namespace

bool canBeEmail(QStringView address)
{
    // One look at each letter: lists ask this of everybody, several times.
    qsizetype at = -1;
    qsizetype dot = -1; // the last one
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address[i];
        switch (c.unicode()) {
        case u'@':
            if (at >= 0)
                return false;
            at = i;
            break;
        case u'.':
            if (at >= 0 && (i == at + 1 || dot == i - 1))
                return false;
            dot = i;
            break;
        case u',':
        case u';':
        case u'<':
        case u'>':
        case u'(':
        case u')':
        case u'"':
            return false;
        default:
            if (c.unicode() <= 0x20 || c.unicode() == 0x7F)
                return false;
            if (c.unicode() >= 0x80 && (c.isSpace() || c.category() == QChar::Other_Control))
                return false;
        }
    }
    return at > 0 && dot > at && address.size() - dot >= 3;
}

Result<void> checked(std::span<const Field> fields, const void *record)
{
    for (const Field &field : fields) {
        if (!field.text || !isTyped(field.type))
            continue;
        const QString &text = field.text(record);
        if (text.isEmpty())
            continue;
        if (field.type == FieldType::Email && !canBeEmail(text)) {
            return failure(Error::Invalid,
                           QCoreApplication::translate("Rule", "“%1” is no e-mail address.").arg(text), {},
                           field.name());
        }
        if (field.type == FieldType::Colour) {
            static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
            if (!colour.match(text).hasMatch()) {
                return failure(
                    Error::Invalid,
                    QCoreApplication::translate("Rule", "“%1” is no colour: write it as #1F5FA8.").arg(text),
                    {}, field.name());
            }
        }
        if (!canBeKept(text)) {
            return failure(Error::Invalid,
                           QCoreApplication::translate("Rule", "“%1” holds characters that cannot be kept.")
                               .arg(field.shown()),
                           {}, field.name());
        }
    }
    return {};
}

tl::unexpected<Error> negative(const QString &field)
{
    return failure(Error::Invalid,
                   QCoreApplication::translate("Rule", "A number of seats cannot be negative."), {}, field);
}

bool isTidy(QStringView text, bool oneLine)
{
    // Every cell of a file is asked, several times.
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        if (char16_t(c - 0x20) < 0x7F - 0x20) [[likely]] // ASCII: one comparison for both ends
            continue;
        const bool newLine = c == u'\n' && !oneLine;
        const bool further = c > 0x9F && (c & 0xF800) != 0xD800 && c != 0x2028;
        if (!newLine && !further)
            return false;
    }
    return true;
}

QString tidied(const QString &text, bool oneLine)
{
    if (isTidy(text, oneLine))
        return text.trimmed();

    QString tidy;
    tidy.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' || c == u'\n' || c == QChar(0x2028)) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            tidy += oneLine ? QChar(u' ') : QChar(u'\n');
        } else if (c == u'\t') {
            tidy += oneLine ? QChar(u' ') : c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            tidy += c;
            tidy += text[++i];
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Control) {
            tidy += c;
        }
    }
    return tidy.trimmed();
}

} // namespace colloquia::rules
