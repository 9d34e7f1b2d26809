// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/lookrenaming.h"
#include "app/store/programmework.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// A view, an export and a list that speak of a question, a category, a workshop and a rank.
struct Looks
{
    Looks()
    {
        const auto made = document.store().write(u"Prepare"_s, [this](Writer &writer) -> Result<void> {
            question.text = u"Régime"_s;
            workshop.title = u"Visite"_s;
            rank.title = u"Préfet"_s;
            view.name = u"Repas"_s;
            view.listing = uR"({"columns":[{"key":"question:Régime","width":0}],"descending":false,)"
                           uR"("filter":[{"key":"question:Régime","relation":"is","values":["Régime"]},)"
                           uR"({"key":"workshop","relation":"is","values":["Visite"]},)"
                           uR"({"key":"category","relation":"is_not","values":["%1"]},)"
                           uR"({"key":"rank","relation":"is","values":["Préfet"]}],)"
                           uR"("sort":"question:Régime"})"_s.arg(category().name);
            preset.name = u"Traiteur"_s;
            preset.recipe = QString::fromUtf8(
                QJsonDocument(QJsonObject{{u"columns"_s, QJsonArray{u"family_name"_s, u"Régime"_s}},
                                          {u"format"_s, u"csv"_s},
                                          {u"look"_s, view.listing}})
                    .toJson(QJsonDocument::Compact));
            layout.name = u"Tables"_s;
            layout.recipe = uR"({"asked":["Régime"],"grouping":"question:Régime","title":"Régime"})"_s;
            for (const auto &done : {writer.add(question), writer.add(workshop), writer.add(rank),
                                     writer.add(view), writer.add(preset), writer.add(layout)}) {
                if (!done)
                    return done;
            }
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
    }
    [[nodiscard]] Category category() { return document.store().programme()->categories.front(); }
    template<class Record>
    Result<Changes> rename(const Record &before, QString Record::*name, const QString &to)
    {
        Record after = before;
        after.*name = to;
        return document.store().write(u"Rename"_s,
                                      [&](Writer &writer) { return writer.change(before, after); });
    }
    [[nodiscard]] QString listing() { return document.store().programme()->views.front().listing; }

    TestDocument document;
    Question question;
    Workshop workshop;
    Rank rank;
    ListView view;
    ExportPreset preset;
    ListLayout layout;
};

} // namespace

class TestLookRenaming : public QObject
{
    Q_OBJECT

private slots:
    void whatSpeaksOfAQuestionFollowsIt()
    {
        Looks looks;
        const QStringList before = contentOf(looks.document.path());
        QVERIFY_RESULT(looks.rename(looks.question, &Question::text, u"Repas souhaité"_s));
        const Programme now = *looks.document.store().programme();
        QVERIFY(now.views.front().listing.contains(uR"("columns":[{"key":"question:Repas souhaité")"_s));
        QVERIFY(now.views.front().listing.contains(uR"("sort":"question:Repas souhaité")"_s));
        // What somebody answered is not what was asked.
        QVERIFY(now.views.front().listing.contains(uR"("values":["Régime"])"_s));
        QVERIFY(now.exports.front().recipe.contains(uR"(["family_name","Repas souhaité"])"_s));
        QVERIFY(!now.exports.front().recipe.contains(u"question:Régime"_s));
        QCOMPARE(now.layouts.front().recipe,
                 uR"({"asked":["Repas souhaité"],"grouping":"question:Repas souhaité","title":"Régime"})"_s);
        // One undo for both, and a redo.
        QVERIFY_RESULT(looks.document.store().undo({}));
        QCOMPARE(contentOf(looks.document.path()), before);
        QVERIFY_RESULT(looks.document.store().redo({}));
        QCOMPARE(looks.listing(), now.views.front().listing);
    }
    void workshopsCategoriesAndRanksAreFollowedToo()
    {
        Looks looks;
        const Category category = looks.category();
        QVERIFY_RESULT(looks.rename(looks.workshop, &Workshop::title, u"Promenade"_s));
        QVERIFY(looks.listing().contains(uR"("values":["Promenade"])"_s));
        QVERIFY_RESULT(looks.rename(looks.rank, &Rank::title, u"Préfète"_s));
        QVERIFY(looks.listing().contains(uR"("values":["Préfète"])"_s));
        QVERIFY_RESULT(looks.rename(category, &Category::name, u"Autre nom"_s));
        QVERIFY(looks.listing().contains(uR"("values":["Autre nom"])"_s));
        // Who is merged into another is meant by the other's name.
        const Category other = looks.document.store().programme()->categories.back();
        QVERIFY_RESULT(looks.document.store().write(u"Merge"_s, [&](Writer &writer) {
            return programmework::mergeCategory(writer, category.id, other.id);
        }));
        QVERIFY(looks.listing().contains(uR"("values":["%1"])"_s.arg(other.name)));
    }
    void twoThatChangeNamesDoNotMeet()
    {
        Looks looks;
        Question second;
        second.text = u"Train"_s;
        QVERIFY_RESULT(
            looks.document.store().write(u"Add"_s, [&](Writer &writer) { return writer.add(second); }));
        QVERIFY_RESULT(looks.document.store().write(u"Swap"_s, [&](Writer &writer) -> Result<void> {
            Question one = looks.question;
            Question two = second;
            std::swap(one.text, two.text);
            if (const auto done = writer.change(looks.question, one); !done)
                return done;
            return writer.change(second, two);
        }));
        QVERIFY(looks.listing().contains(u"question:Train"_s));
        QVERIFY(!looks.listing().contains(u"question:Régime"_s));
    }
    void whatWasKeptSinceFollowsTheUndo()
    {
        Looks looks;
        QVERIFY_RESULT(looks.rename(looks.question, &Question::text, u"Repas"_s));
        ListView later;
        later.name = u"Après"_s;
        later.listing = uR"({"sort":"question:Repas"})"_s;
        const auto elsewhere = looks.document.another();
        QVERIFY_RESULT(elsewhere->write(u"Keep"_s, [&](Writer &writer) { return writer.add(later); }));
        QVERIFY_RESULT(looks.document.store().undo(kMarie.station));
        const Programme now = *looks.document.store().programme();
        QCOMPARE(now.questions.front().text, u"Régime"_s);
        QCOMPARE(now.views.back().listing, uR"({"sort":"question:Régime"})"_s);
        QCOMPARE(now.views.front().listing, looks.view.listing);
    }
    void whatSpeaksOfNothingRenamedStaysToTheLetter()
    {
        const Renamings renamings{{RecordKind::Question, u"A"_s, u"B"_s}};
        for (const QString &text :
             {u"{ \"sort\" : \"status\" }"_s, u"no view at all"_s, uR"({"columns":["email"]})"_s})
            QCOMPARE(lookrenaming::renamed(text, renamings), text);
    }
};

QTEST_GUILESS_MAIN(TestLookRenaming)
#include "tst_lookrenaming.moc"
