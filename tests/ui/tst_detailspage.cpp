// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/testwindow.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

QString pictureIn(const QString &folder, const QString &name, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const QString path = folder + u'/' + name;
    return image.save(path, "PNG") ? path : QString();
}

QString textIn(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

class TestDetailsPage : public QObject
{
    Q_OBJECT

private slots:
    void everyFactIsThereAfterARestart()
    {
        const std::vector<std::pair<const char *, QString>> facts = {
            {"title", u"L'irrésistible internationalisation des villes et des territoires"_s},
            {"kind", u"Colloque international"_s},
            {"calendar", u"Calendrier international"_s},
            {"start_date", u"11/12/2017"_s},
            {"city", u"Lyon"_s},
            {"country", u"France"_s},
            {"website", u"www.ciedel.org"_s},
            {"admission", u"Entrée libre, sur inscription"_s},
            {"registration_link", u"https://goo.gl/forms/TaxD2MyaFWipwSWL2"_s},
            {"contact_email", u"ciedel.internationalisation@univ-catholyon.fr"_s},
            {"capacity", u"300"_s},
            {"time_zone", u"Europe/Paris"_s},
        };
        const std::vector<std::pair<const char *, QString>> texts = {
            {"description", u"How cities and territories act abroad"_s},
            {"research_questions", u"How do the strategies of external action change?"_s},
            {"audience", u"Local elected officials; researchers"_s},
            {"privacy_notice", u"Data serve the colloquium alone."_s},
        };
        TestWindow test;
        test.trigger("actionShowDetails");
        for (const auto &[name, text] : facts)
            test.fill(name, text);
        for (const auto &[name, text] : texts)
            test.fill(name, text);
        test.restart();
        test.trigger("actionShowDetails");
        for (const auto &[name, text] : facts) {
            // A date is shown as the screen's language writes it.
            const QString expected = text == u"11/12/2017"_s ? u"2017-12-11"_s : text;
            QCOMPARE(test.find<QLineEdit>(name)->text(), expected);
        }
        for (const auto &[name, text] : texts)
            QCOMPARE(test.find<QPlainTextEdit>(name)->toPlainText(), text);
        const Colloquium &colloquium = test.session().colloquium();
        QCOMPARE(colloquium.startDate, QDate(2017, 12, 11));
        QVERIFY(!colloquium.startTime.isValid());
        QVERIFY(colloquium.venue.isEmpty());
        QCOMPARE(colloquium.capacity, std::optional<int>(300));
    }

    void whatCannotBeIsRefusedBesideTheField_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("a date that is none")
            << QByteArray("start_date") << u"31/02/2017"_s << u"31/02/2017"_s;
        QTest::newRow("no address") << QByteArray("contact_email") << u"ciedel at lyon"_s
                                    << u"ciedel at lyon"_s;
        QTest::newRow("no time zone") << QByteArray("time_zone") << u"Europe/Lyon"_s << u"Europe/Lyon"_s;
        QTest::newRow("no title") << QByteArray("title") << QString() << u"title"_s;
    }
    void whatCannotBeIsRefusedBesideTheField()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        QFETCH(QString, word);
        TestWindow test;
        test.trigger("actionShowDetails");
        const Colloquium before = test.session().colloquium();
        test.fill(field.constData(), typed);
        QVERIFY(test.find<QLabel>(("error_" + field).constData())->text().contains(word));
        QVERIFY(!test.has("bannerSentence"));
        // It stands there while another field is edited, and is not kept.
        test.fill("city", u"Lyon"_s);
        QCOMPARE(test.find<QLineEdit>(field.constData())->text(), typed);
        Colloquium after = before;
        after.city = u"Lyon"_s;
        QCOMPARE(test.session().colloquium(), after);
    }

    void anEndBeforeTheBeginningIsRefusedWhereItWasTyped()
    {
        TestWindow test;
        test.trigger("actionShowDetails");
        test.fill("end_date", u"2017-12-10"_s);
        test.fill("start_date", u"2017-12-11"_s);
        QVERIFY(!test.find<QLabel>("error_start_date")->text().isEmpty());
        QVERIFY(!test.has("error_end_date"));
        QVERIFY(!test.session().colloquium().startDate.isValid());
    }

    void undoBringsTheFieldBack()
    {
        TestWindow test;
        test.trigger("actionShowDetails");
        test.fill("city", u"Lyon"_s);
        test.fill("venue", u"Maison des associations"_s);
        QCOMPARE(test.session().undoLabel(), u"Change venue"_s);
        test.trigger("actionUndo");
        QCOMPARE(test.find<QLineEdit>("venue")->text(), QString());
        QCOMPARE(test.find<QLineEdit>("city")->text(), u"Lyon"_s);
        test.trigger("actionRedo");
        QCOMPARE(test.find<QLineEdit>("venue")->text(), u"Maison des associations"_s);
    }

    void theLanguageOfPrintsIsAChoice()
    {
        TestWindow test;
        test.trigger("actionShowDetails");
        auto *box = test.find<QComboBox>("language");
        QCOMPARE(box->count(), 2);
        QCOMPARE(box->currentData().toString(), u"fr"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(test.session().colloquium().language, u"en"_s);
    }

    void theLogoIsKeptInside()
    {
        TestWindow test;
        test.trigger("actionShowDetails");
        test.prompts.files << pictureIn(test.folder(), u"logo.png"_s, {40, 20});
        test.click("logoChoose");
        const FileId logo = test.session().colloquium().logo;
        QVERIFY(logo.isValid());
        QFile::remove(test.folder() + u"/logo.png"_s);
        test.restart();
        test.trigger("actionShowDetails");
        QVERIFY(!test.find<QLabel>("logoPicture")->pixmap().isNull());
        QCOMPARE(test.session().store().file(logo)->file.type, u"image/png"_s);
        test.click("logoRemove");
        QVERIFY(!test.session().colloquium().logo.isValid());
        test.trigger("actionUndo");
        QCOMPARE(test.session().colloquium().logo, logo);
    }

    void whatIsNoLogoIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("words") << u"words"_s;
        QTest::newRow("cut off") << u"cut"_s;
        QTest::newRow("too many dots") << u"dots"_s;
        QTest::newRow("too many bytes") << u"bytes"_s;
        QTest::newRow("not there") << u"none"_s;
    }
    void whatIsNoLogoIsRefused()
    {
        QFETCH(QString, kind);
        TestWindow test;
        const QString folder = test.folder();
        QString path = folder + u"/nothing.png"_s;
        if (kind == u"words"_s)
            path = textIn(folder, u"words.png"_s, "no picture");
        if (kind == u"dots"_s)
            path = pictureIn(folder, u"dots.png"_s, {12'000, 10});
        if (kind == u"bytes"_s)
            path = textIn(folder, u"bytes.png"_s, QByteArray(kLargestLogo + 1, 'x'));
        if (kind == u"cut"_s) {
            QFile whole(pictureIn(folder, u"whole.png"_s, {400, 200}));
            QVERIFY(whole.open(QIODevice::ReadOnly));
            path = textIn(folder, u"cut.png"_s, whole.read(whole.size() / 2));
        }
        test.trigger("actionShowDetails");
        test.prompts.files << path;
        test.click("logoChoose");
        QVERIFY(test.find<QLabel>("logoError")->text().contains(QFileInfo(path).fileName()));
        QVERIFY(!test.session().colloquium().logo.isValid());
    }

    void documentsAreAddedRenamedMovedAndRemoved()
    {
        TestWindow test;
        test.trigger("actionShowDetails");
        test.prompts.texts << u"www.ciedel.org/call.pdf"_s << u"Call"_s;
        test.click("documentAddLink");
        test.prompts.files << textIn(test.folder(), u"Programme.txt"_s, "9:30 Opening");
        test.trigger("actionAddFile");
        const auto titles = [&test] {
            QStringList all;
            for (const Document &document : test.session().programme().documents)
                all << document.title;
            return all;
        };
        QCOMPARE(titles(), QStringList({u"Call"_s, u"Programme"_s}));
        QCOMPARE(test.session().programme().documents[0].link, u"https://www.ciedel.org/call.pdf"_s);

        auto *list = test.find("documentList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(titles(), QStringList({u"Programme"_s, u"Call"_s}));
        test.prompts.texts << u"Programme of the day"_s;
        QTest::keyClick(list, Qt::Key_F2);
        QCOMPARE(titles().first(), u"Programme of the day"_s);
        test.restart();
        const auto content = test.session().store().file(test.session().programme().documents[0].file);
        QVERIFY_RESULT(content);
        QCOMPARE(content->bytes, QByteArray("9:30 Opening"));

        test.trigger("actionShowDetails");
        list = test.find("documentList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(titles(), QStringList(u"Call"_s));
        test.trigger("actionUndo");
        QCOMPARE(titles().size(), 2);
    }

    void aDocumentThatIsTooLargeOrNoAddressIsRefused()
    {
        TestWindow test;
        test.trigger("actionShowDetails");
        test.prompts.files << textIn(test.folder(), u"film.bin"_s, QByteArray(kLargestDocument + 1, 'x'));
        test.click("documentAddFile");
        QVERIFY(test.find<QLabel>("documentError")->text().contains(u"film.bin"_s));
        test.prompts.texts << u"javascript://x.y/%0aalert(1)"_s;
        test.click("documentAddLink");
        QVERIFY(test.find<QLabel>("documentError")->text().contains(u"javascript"_s));
        QVERIFY(test.session().programme().documents.empty());
    }

    void aFieldThatIsAskedForHasTheFocusAndIsInView()
    {
        TestWindow test;
        PageTarget target;
        target.field = u"keep_until"_s;
        test.window().showPage(PageKind::Details, target);
        auto *field = test.find<QLineEdit>("keep_until");
        QVERIFY(field->hasFocus());
        const QWidget *scroll = test.find("detailsScroll");
        const auto isInView = [field, scroll] {
            const int top = field->mapTo(scroll, QPoint(0, 0)).y();
            return top >= 0 && top + field->height() <= scroll->height();
        };
        QTRY_VERIFY(isInView());
    }
};

QTEST_MAIN(TestDetailsPage)
#include "tst_detailspage.moc"
