// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/columns.h"
#include "app/exchange/mapping.h"
#include "tests/support/testing.h"

#include <QJsonObject>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

SourceTable tableOf(const QByteArray &bytes)
{
    return readTable(bytes, u"x.csv"_s).value();
}

QString guessed(const QString &header, const QByteArray &cells = {}, const Programme &programme = {})
{
    QByteArray bytes = "\"" + header.toUtf8().replace('"', "\"\"") + "\",zzz\n";
    for (const QByteArray &cell : cells.split('|'))
        bytes += "\"" + cell + "\",\n";
    const SourceTable table = tableOf(bytes);
    return wordOf(guessMapping(table, programme).columns.front(), table.headers.front());
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private slots:
    void headersAreRecognised_data()
    {
        QTest::addColumn<QString>("word");
        for (const auto &[header, word] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"Horodateur", "registered_at"},
                 {"Timestamp", "registered_at"},
                 {"Adresse e-mail", "email"},
                 {"EMAIL ADDRESS", "email"},
                 {"Nom", "family_name"},
                 {"Last name", "family_name"},
                 {"Prénom", "given_name"},
                 {"Votre prénom (en minuscules)", "given_name"},
                 {"Organisme", "organisation"},
                 {"Organisation / institution", "organisation"},
                 {"Fonction", "position"},
                 {"Job title", "position"},
                 {"Vous êtes :", "category"},
                 {"You are a...", "category"},
                 {"Atelier(s) souhaité(s)", "workshops"},
                 {"Which workshops would you like to join?", "workshops"},
                 {"J'accepte d'être pris·e en photo", "photo_consent"},
                 {"May we publish photos of you?", "photo_consent"},
                 {"Téléphone", "phone"},
                 {"Mobile", "phone"},
                 {"Régime alimentaire", "question"},
                 {"Remarques", "question"},
                 {"Anything else?", "question"},
                 {"notes", "notes"},
                 {"Nom et prénom", "family_name"},
                 {"represents", "ignore"},
                 {"badge_printed_at", "ignore"},
                 {"checked_in_at", "checked_in_at"},
                 {"workshops", "workshops"},
             })
            QTest::newRow(header) << QString::fromUtf8(word);
    }
    void headersAreRecognised() { QTEST(guessed(QString::fromUtf8(QTest::currentDataTag())), "word"); }
    void keysAndLabelsOfOurOwnExportsAreRecognised()
    {
        for (const ListColumn &column : fixedColumns()) {
            const QString expected = column.what == ListColumn::Represents ||
                                             column.what == ListColumn::BadgePrintedAt ||
                                             column.what == ListColumn::LetterOpening
                                         ? u"ignore"_s
                                         : column.key;
            QCOMPARE(guessed(column.key), expected);
            QCOMPARE(guessed(column.shown(Language::french())), expected);
            QCOMPARE(guessed(column.shown(Language::english())), expected);
        }
    }
    void whatPeopleWriteAboutWorkshopsIsAQuestion()
    {
        QByteArray cells;
        for (int i = 0; i < 40; ++i)
            cells += "Idea number " + QByteArray::number(i) + "|";
        QCOMPARE(guessed(u"Ideas for workshops"_s, cells), u"question"_s);
        QCOMPARE(guessed(u"Avez-vous déjà suivi un atelier ?"_s, "Oui|Non|Oui"), u"question"_s);
    }
    void aColumnOfKnownTitlesIsRecognisedWhateverItIsCalled()
    {
        Programme programme;
        programme.workshops = {{.id = WorkshopId(1), .title = u"Villes, réseaux"_s},
                               {.id = WorkshopId(2), .title = u"Climat"_s}};
        QCOMPARE(guessed(u"Je viens à"_s, "Villes, réseaux|Climat, Villes, réseaux", programme),
                 u"workshops"_s);
        QCOMPARE(guessed(u"Je viens à"_s, "Lyon|Paris", programme), u"question"_s);
    }
    void aHeaderThatComesAgainIsAQuestionOfItsOwn()
    {
        const SourceTable table = tableOf("Nom,Remarques,Remarques,Nom\na,b,c,d\n");
        const Mapping mapping = guessMapping(table, {});
        QCOMPARE(mapping.columns[1].key, u"Remarques"_s);
        QCOMPARE(mapping.columns[2].key, u"Remarques (2)"_s);
        QCOMPARE(mapping.columns[3].what, ColumnTarget::Question);
    }
    void anExistingQuestionIsFoundCaseAndAccentsAside()
    {
        Programme programme;
        programme.questions = {{.id = QuestionId(3), .text = u"Régime alimentaire"_s}};
        const SourceTable table = tableOf("Nom,REGIME ALIMENTAIRE\na,b\n");
        QCOMPARE(guessMapping(table, programme).columns[1].key, u"Régime alimentaire"_s);
    }
    void aMappingIsReadFromJson()
    {
        const SourceTable table = tableOf("Nom,Qui,Autre\na,b,c\n");
        const Mapping guess = guessMapping(table, {});
        const auto mapping =
            mappingFromJson({{u"Qui"_s, u"given_name"_s}, {u"Autre"_s, u"ignore"_s}}, table, guess);
        QVERIFY_RESULT(mapping);
        QCOMPARE(mappingToJson(*mapping, table),
                 (QJsonObject{
                     {u"Nom"_s, u"family_name"_s}, {u"Qui"_s, u"given_name"_s}, {u"Autre"_s, u"ignore"_s}}));
        QCOMPARE(mappingFromJson(mappingToJson(guess, table), table, {}).value(), guess);
    }
    void aMappingWithAnUnknownWordIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("header") << QJsonObject{{u"Nobody"_s, u"email"_s}};
        QTest::newRow("word") << QJsonObject{{u"Nom"_s, u"surname_of"_s}};
    }
    void aMappingWithAnUnknownWordIsRefused()
    {
        QFETCH(QJsonObject, json);
        const SourceTable table = tableOf("Nom,Qui\na,b\n");
        QVERIFY(!mappingFromJson(json, table, guessMapping(table, {})));
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
