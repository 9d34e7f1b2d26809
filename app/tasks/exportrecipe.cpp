// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/exportrecipe.h"

#include "app/model/folding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kFormat = u"format"_s;
const QString kColumns = u"columns"_s;
const QString kLook = u"look"_s;

Condition only(const char *key, const QString &value, Condition::Relation relation = Condition::Is)
{
    return {QString::fromLatin1(key), relation, {value}};
}
Condition registered()
{
    return only("status", keyOf(Status::Registered));
}

ExportRecipe excelList(const Programme &)
{
    return {};
}

ExportRecipe caterer(const Programme &)
{
    return {.shape = ExportShape::Caterer, .filter = {registered(), only("mode", keyOf(Mode::OnSite))}};
}

ExportRecipe partner(const Programme &)
{
    return {.columns = {u"title"_s, u"given_name"_s, u"family_name"_s, u"position"_s, u"organisation"_s,
                        u"category"_s, u"email"_s},
            .filter = {only("share_consent", keyOf(Consent::Yes)), registered()},
            .sort = u"family_name"_s,
            .takesSensitive = false};
}

ExportRecipe venue(const Programme &)
{
    return {.columns = {u"family_name"_s, u"given_name"_s, u"organisation"_s},
            .filter = {registered(), only("mode", keyOf(Mode::OnSite))},
            .sort = u"family_name"_s,
            .takesSensitive = false};
}

ExportRecipe funder(const Programme &)
{
    return {.shape = ExportShape::Funder, .takesSensitive = false};
}

ExportRecipe mailing(const Programme &programme)
{
    ExportRecipe recipe{
        .columns = {u"title"_s, u"given_name"_s, u"family_name"_s, u"position"_s, u"organisation"_s},
        .filter = {only("status", keyOf(Status::Withdrawn), Condition::IsNot)},
        .sort = u"family_name"_s,
        .takesSensitive = false};
    for (const Question *question : addressQuestions(programme))
        recipe.columns.append(question->text);
    recipe.columns += {u"email"_s, u"letter_opening"_s};
    return recipe;
}

constexpr ExportOffer kOffers[] = {
    {"excel-list", QT_TRANSLATE_NOOP("ExportOffer", "Excel list"),
     QT_TRANSLATE_NOOP("ExportOffer", "Everything that is not sensitive, a row for each person."), excelList},
    {"caterer", QT_TRANSLATE_NOOP("ExportOffer", "Caterer"),
     QT_TRANSLATE_NOOP("ExportOffer",
                       "How many eat at each meal, and how many have which of the diets ticked "
                       "here. No names."),
     caterer},
    {"partner", QT_TRANSLATE_NOOP("ExportOffer", "Partner"),
     QT_TRANSLATE_NOOP("ExportOffer", "Name, position, organisation, category and e-mail of those registered "
                                      "who agree to the list being shared. Nobody else."),
     partner},
    {"venue", QT_TRANSLATE_NOOP("ExportOffer", "Venue"),
     QT_TRANSLATE_NOOP("ExportOffer", "Name and organisation of those registered on site."), venue},
    {"funder", QT_TRANSLATE_NOOP("ExportOffer", "Funder"),
     QT_TRANSLATE_NOOP("ExportOffer", "How many from each organisation, département and category. No names."),
     funder},
    {"mailing", QT_TRANSLATE_NOOP("ExportOffer", "Mail merge"),
     QT_TRANSLATE_NOOP("ExportOffer",
                       "Title, name, position, organisation, address, e-mail and the opening of "
                       "a letter, for Word. Without those who withdrew."),
     mailing},
};

} // namespace

std::span<const ExportOffer> exportOffers()
{
    return kOffers;
}

QString recipeText(const ExportRecipe &recipe, const Programme &programme)
{
    QJsonArray columns;
    for (const QString &key : recipe.columns) {
        const Question *question = questionCalled(programme.questions, key);
        if (!question || !question->sensitive || findField(RecordKind::Attendee, key))
            columns.append(key);
    }
    const ListLook look{recipe.filter, recipe.sort, recipe.descending, {}};
    const QJsonObject json{{kFormat, keyOf(recipe.format)}, {kColumns, columns}, {kLook, lookText(look)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<ExportRecipe> recipeFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto look = lookFrom(json.value(kLook).toString());
    if (!look)
        return tl::unexpected(look.error());
    const auto format = exportFormatFrom(json.value(kFormat).toString());
    if (!format)
        return tl::unexpected(format.error());
    ExportRecipe recipe{
        .format = *format, .filter = look->filter, .sort = look->sort, .descending = look->descending};
    for (const QJsonValue &column : json.value(kColumns).toArray())
        recipe.columns.append(column.toString());
    return recipe;
}

const ExportPreset *exportCalled(const std::vector<ExportPreset> &exports, const QString &name)
{
    const QString plain = folded(name);
    const auto found = std::ranges::find_if(
        exports, [&plain](const ExportPreset &one) { return folded(one.name) == plain; });
    return found == exports.end() ? nullptr : &*found;
}

Result<ExportRecipe> recipeCalled(const QString &name, const Programme &programme)
{
    const QString plain = folded(name);
    QStringList known;
    for (const ExportOffer &offer : kOffers) {
        const QString label = QString::fromUtf8(offer.label);
        if (plain == folded(QString::fromLatin1(offer.key)) || plain == folded(label) ||
            plain == folded(Language::french().say("ExportOffer", offer.label)))
            return offer.recipe(programme);
        known.append(QString::fromLatin1(offer.key));
    }
    if (const ExportPreset *kept = exportCalled(programme.exports, name))
        return recipeFrom(kept->recipe);
    for (const ExportPreset &kept : programme.exports)
        known.append(kept.name);
    return failure(Error::NotFound,
                   QCoreApplication::translate("Export", "There is no export “%1”: choose among %2.")
                       .arg(name, known.join(u", "_s)));
}

std::vector<const Question *> addressQuestions(const Programme &programme)
{
    static const QRegularExpression address(
        u"\\b(adresse|rue|code postal|ville|commune|pays|address|street|postal code|post ?code|zip|city|town|"
        "country)\\b"_s);
    static const QRegularExpression electronic(u"\\b(e ?mail|mail|courriel|electronique|internet|web)\\b"_s);
    std::vector<const Question *> questions;
    for (const Question &question : programme.questions) {
        const QString plain = folded(question.text);
        if (!question.sensitive && address.match(plain).hasMatch() && !electronic.match(plain).hasMatch())
            questions.push_back(&question);
    }
    return questions;
}

} // namespace colloquia
