// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

} // namespace

bool canBeEmail(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || address.indexOf(u'@', at + 1) >= 0)
        return false;
    const QStringView domain = address.sliced(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    if (dot < 1 || domain.size() - dot < 3 || domain.startsWith(u'.') || domain.contains(u".."_s))
        return false;
    for (const QChar c : address) {
        if (c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'>' || c == u'(' || c == u')' ||
            c == u'"' || c.category() == QChar::Other_Control)
            return false;
    }
    return true;
}

Result<void> checked(std::span<const Field> fields, const void *record)
{
    for (const Field &field : fields) {
        if (!isTyped(field.type))
            continue;
        const QVariant value = field.get(record);
        if (value.isNull() || value.metaType().id() != QMetaType::QString)
            continue;
        const QString text = value.toString();
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
        if (!text.isValidUtf16() || text.contains(QChar(0))) {
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

QString tidied(const QString &text, bool oneLine)
{
    const auto isPlain = [oneLine](QChar c) {
        return !c.isSurrogate() && (c.unicode() >= 0x20 || (!oneLine && c == u'\n')) && c.unicode() != 0x7F &&
               (c.unicode() < 0x80 || c.unicode() > 0x9F) && c.unicode() != 0x2028;
    };
    if (std::all_of(text.begin(), text.end(), isPlain))
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
