// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/question.h"

#include "app/model/folding.h"
#include "app/model/rules.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

std::span<const Field> questionFields()
{
    using T = FieldType;
    static constexpr Field fields[] = {
        field<&Question::text>("text", T::Text, QT_TRANSLATE_NOOP("Field", "Question")),
        field<&Question::sensitive>("sensitive", T::YesNo, QT_TRANSLATE_NOOP("Field", "Sensitive")),
        field<&Question::position>("position", T::Whole, QT_TRANSLATE_NOOP("Field", "Place in the order")),
    };
    return fields;
}

Result<void> validate(const Question &question)
{
    if (question.text.trimmed().isEmpty())
        return failure(Error::Invalid, QCoreApplication::translate("Rule", "The question needs a text."), {},
                       u"text"_s);
    return rules::checked(questionFields(), &question);
}

bool looksSensitive(const QString &text)
{
    // Beginnings of folded words, in French and English.
    static constexpr QLatin1StringView kStems[] = {
        "regime"_L1, "aliment"_L1, "allerg"_L1, "handicap"_L1,  "accessib"_L1,   "mobilite"_L1, "pmr"_L1,
        "diet"_L1,   "disab"_L1,   "halal"_L1,  "casher"_L1,    "kosher"_L1,     "vegetar"_L1,  "sante"_L1,
        "health"_L1, "medical"_L1, "religi"_L1, "intoleran"_L1, "wheelchair"_L1, "fauteuil"_L1};
    for (const QString &word : folded(text).split(u' ')) {
        for (const QLatin1StringView stem : kStems) {
            if (word.startsWith(stem))
                return true;
        }
    }
    return false;
}

} // namespace colloquia
