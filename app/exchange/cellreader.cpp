// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/cellreader.h"

#include "app/model/folding.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// How forms word the answers that a choice of ours stands for.
struct Wording
{
    QLatin1StringView field;
    QLatin1StringView words; // folded beginnings, separated by '|'
    const char *key;
};
constexpr Wording kWordings[] = {
    {"photo_consent"_L1, "je n accepte pas|je refuse|non|no|i do not|i don t|false"_L1, "no"},
    {"photo_consent"_L1, "oui|yes|j accepte|i agree|i accept|true|ok"_L1, "yes"},
    {"share_consent"_L1, "je n accepte pas|je refuse|non|no|i do not|i don t|false"_L1, "no"},
    {"share_consent"_L1, "oui|yes|j accepte|i agree|i accept|true|ok"_L1, "yes"},
    {"mode"_L1, "a distance|distanciel|en ligne|visio|online|remote|en distanciel|par visio"_L1, "remote"},
    {"mode"_L1, "sur place|presentiel|en presentiel|on site|in person|en personne"_L1, "on_site"},
};

QString wordedKey(const Field &field, const QString &text)
{
    const QString plain = folded(text);
    for (const Wording &wording : kWordings) {
        if (wording.field != QLatin1StringView(field.key))
            continue;
        for (const QString &word : QString(wording.words).split(u'|')) {
            if (plain == word || plain.startsWith(word + u' '))
                return QString::fromLatin1(wording.key);
        }
    }
    return {};
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit() || c == u'+')
            digits += c;
    }
    return digits;
}

bool isSameMinute(const QString &a, const QString &b)
{
    constexpr int kMinutes = 16; // "2017-10-03T08:34"
    constexpr auto kWhole = ":00.000Z"_L1;
    return a.left(kMinutes) == b.left(kMinutes) && (a.endsWith(kWhole) || b.endsWith(kWhole));
}

} // namespace

CellReader::CellReader(const Programme &programme, const Mapping &mapping, bool createCategories,
                       const StampReader &stamps)
    : m_programme(programme), m_mapping(mapping), m_createCategories(createCategories), m_stamps(stamps)
{}

CellValue CellReader::read(const Field &field, QStringView text)
{
    if (text.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Stamp: {
        const QDateTime stamp = m_stamps.read(text);
        if (!stamp.isValid())
            return {{}, QCoreApplication::translate("Import", "“%1” is no date with a time.").arg(text)};
        return {stored::value(stamp), {}};
    }
    case FieldType::Choice:
        return choice(field, text);
    case FieldType::Reference:
        return category(text);
    case FieldType::Email:
    case FieldType::Date: {
        const Result<QVariant> given = understood(field, text.toString());
        return given ? CellValue{*given, {}} : CellValue{{}, given.error().sentence};
    }
    case FieldType::Text: // cells come tidied
    case FieldType::LongText:
    case FieldType::Phone:
    case FieldType::Link:
    case FieldType::Time:
    case FieldType::Whole:
    case FieldType::YesNo:
    case FieldType::Colour:
        break;
    }
    return {QVariant(text.toString()), {}};
}

const CellValue &CellReader::choice(const Field &field, QStringView text)
{
    TextMap<CellValue> &known = m_choices[field.key];
    const auto value = known.find(text);
    return value != known.end()
               ? value->second
               : known.emplace(text.toString(), readChoice(field, text.toString())).first->second;
}

CellValue CellReader::readChoice(const Field &field, const QString &text) const
{
    CellValue value;
    const ValueMeaning *meaning = m_mapping.meaningOf(field.name(), text);
    const QString meant = meaning ? meaning->meant : text;
    if (meaning && meant.isEmpty()) {
        value.isLeftOut = true;
    } else if (const QString key = wordedKey(field, meant); !key.isEmpty()) {
        value.kept = stored::value(key);
    } else if (const Result<QVariant> given = understood(field, meant)) {
        value.kept = *given;
    } else {
        value.reason = given.error().sentence;
    }
    return value;
}

bool CellReader::knows(const Field &field, const QString &text) const
{
    if (field.type == FieldType::Reference)
        return categoryMeant(m_programme.categories, text) != nullptr;
    return !wordedKey(field, text).isEmpty() || understood(field, text).has_value();
}

const CellValue &CellReader::category(QStringView given)
{
    const auto value = m_categories.find(given);
    return value != m_categories.end()
               ? value->second
               : m_categories.emplace(given.toString(), readCategory(given.toString())).first->second;
}

CellValue CellReader::readCategory(const QString &given)
{
    CellValue value;
    const ValueMeaning *meaning = m_mapping.meaningOf(u"category", given);
    const QString text = meaning ? meaning->meant : given;
    if (text.isEmpty()) {
        value.isLeftOut = true;
        return value;
    }
    const QString plain = folded(text);
    const auto created = std::find_if(m_newCategories.begin(), m_newCategories.end(),
                                      [&](const Category &one) { return folded(one.name) == plain; });
    if (const Category *category = categoryMeant(m_programme.categories, text)) {
        value.kept = stored::value(category->id);
    } else if (created != m_newCategories.end()) {
        value.kept = QVariant(qlonglong(-1 - (created - m_newCategories.begin())));
    } else if (m_createCategories) {
        std::vector<Category> all = m_programme.categories;
        all.insert(all.end(), m_newCategories.begin(), m_newCategories.end());
        m_newCategories.push_back({.name = text, .colour = nextColour(all), .position = int(all.size())});
        value.kept = QVariant(-qlonglong(m_newCategories.size()));
    } else {
        value.reason = QCoreApplication::translate("Import", "There is no category “%1”.").arg(text);
    }
    return value;
}

QString CellReader::categoryName(CategoryId id) const
{
    if (id.value < 0)
        return m_newCategories[size_t(-1 - id.value)].name;
    const Category *category = find(m_programme.categories, id);
    return category ? category->name : QString();
}

bool meansTheSame(const Field &field, const QVariant &a, const QVariant &b)
{
    if (a == b && a.isNull() == b.isNull())
        return true;
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    if (field.type == FieldType::Email)
        return foldedEmail(a.toString()) == foldedEmail(b.toString());
    if (field.type == FieldType::Phone)
        return digitsOf(a.toString()) == digitsOf(b.toString()) && !digitsOf(a.toString()).isEmpty();
    if (field.type == FieldType::Stamp)
        return isSameMinute(a.toString(), b.toString());
    return a.toString().normalized(QString::NormalizationForm_C) ==
           b.toString().normalized(QString::NormalizationForm_C);
}

} // namespace colloquia
