// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/artworkjson.h"
#include "tests/support/paperwindow.h"
#include "ui/designer/designcanvas.h"
#include "ui/designer/designeditor.h"
#include "ui/designer/snapping.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestDesigner : public QObject
{
    Q_OBJECT

    static void open(TestWindow &test)
    {
        test.trigger("actionShowBadges");
        test.trigger("actionDesignBadges");
        QTRY_COMPARE(QApplication::activeWindow(), test.find("designerDialog"));
    }
    static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
    }
    static DesignEditor &editor(TestWindow &test)
    {
        return *test.find("designerDialog")->findChild<DesignEditor *>();
    }
    static DesignCanvas &canvas(TestWindow &test) { return *test.find<DesignCanvas>("designCanvas"); }
    static Artwork kept(TestWindow &test)
    {
        return artworkOf(test.session().programme().designs.front().contents);
    }
    // The menu's action, as Enter on it runs it.
    static void run(TestWindow &test, const char *button, const QString &action)
    {
        QMenu *menu = test.find<QPushButton>(button)->menu();
        for (QAction *one : menu->actions()) {
            if (one->objectName() == action || one->text() == action)
                return one->trigger();
        }
        qFatal("no %s", qPrintable(action));
    }
    static size_t elementWith(TestWindow &test, const QString &text)
    {
        const auto &all = editor(test).elements();
        const auto found =
            std::ranges::find_if(all, [&text](const Element &one) { return one.text.contains(text); });
        return size_t(found - all.begin());
    }

private slots:
    void theBadgeOpensAsItIsPrintedAndNothingIsKeptOfLooking()
    {
        TestWindow test(addFourteen);
        open(test);
        QVERIFY(canvas(test).hasFocus());
        QVERIFY(editor(test).elements().size() >= 5);
        QCOMPARE(editor(test).artwork().size, QSizeF(80, 50));
        QVERIFY(test.session().programme().designs.front().contents.isEmpty());
        // The focus is seen on all four sides, over the rulers too.
        const QRect seen = canvas(test).visibleRegion().boundingRect();
        const QImage picture = canvas(test).grab(seen).toImage();
        const QRgb frame = qRgb(0x0b, 0x5c, 0x7d);
        for (const QPoint &at : {QPoint(1, picture.height() / 2), QPoint(picture.width() / 2, 1),
                                 QPoint(picture.width() - 2, picture.height() / 2),
                                 QPoint(picture.width() / 2, picture.height() - 2)})
            QCOMPARE(picture.pixel(at) & RGB_MASK, frame & RGB_MASK);
        press(&canvas(test), Qt::Key_Escape);
        QTRY_VERIFY(!test.has("designerDialog"));
        QVERIFY(test.session().programme().designs.front().contents.isEmpty());
    }
    void keysMoveAndResizeAndAreTakenBackTogether()
    {
        TestWindow test(addFourteen);
        open(test);
        DesignCanvas &shown = canvas(test);
        press(&shown, Qt::Key_PageDown);
        press(&shown, Qt::Key_PageDown);
        QCOMPARE(editor(test).selection(), std::vector<size_t>{1});
        const QRectF before = editor(test).current()->area;
        press(&shown, Qt::Key_Right);
        press(&shown, Qt::Key_Right);
        press(&shown, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(editor(test).current()->area.topLeft(), before.topLeft() + QPointF(2, 0.1));
        press(&shown, Qt::Key_Left, Qt::ControlModifier);
        const QRectF after = editor(test).current()->area;
        QCOMPARE(after.width(), before.width() - 1);
        // Moving was one change, resizing another; both in the document once undo is asked for.
        press(&shown, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor(test).current()->area.width(), before.width());
        QVERIFY(std::abs(kept(test).front[1].area.x() - before.x() - 2) < 0.011);
        press(&shown, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(test.session().programme().designs.front().contents.isEmpty());
        press(&shown, Qt::Key_Y, Qt::ControlModifier);
        press(&shown, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(std::abs(kept(test).front[1].area.width() - after.width()) < 0.011);
    }
    void theMouseMovesResizesAndSnaps()
    {
        TestWindow test(addFourteen);
        open(test);
        DesignCanvas &shown = canvas(test);
        const size_t name = elementWith(test, u"{family}"_s);
        const QPoint centre = shown.onScreen(name).center().toPoint();
        QTest::mouseClick(&shown, Qt::LeftButton, {}, centre);
        QCOMPARE(editor(test).selection(), std::vector<size_t>{name});
        const QRectF before = editor(test).current()->area;
        QTest::mousePress(&shown, Qt::LeftButton, {}, centre);
        QTest::mouseMove(&shown, centre + QPoint(40, 60));
        QTest::mouseMove(&shown, centre + QPoint(60, 60));
        QVERIFY(editor(test).current()->area != before);
        QTest::mouseRelease(&shown, Qt::LeftButton, {}, centre + QPoint(60, 60));
        QVERIFY(editor(test).elements()[name].area.left() > before.left() + 3);
        QCOMPARE(kept(test).front[name].area, editor(test).elements()[name].area);
        // Escape gives a drag back.
        const QRectF there = editor(test).elements()[name].area;
        const QPoint now = shown.onScreen(name).center().toPoint();
        QTest::mousePress(&shown, Qt::LeftButton, {}, now);
        QTest::mouseMove(&shown, now - QPoint(50, 30));
        press(&shown, Qt::Key_Escape);
        QTest::mouseRelease(&shown, Qt::LeftButton, {}, now);
        QCOMPARE(editor(test).elements()[name].area, there);
        // The lower right corner.
        const QPoint corner = shown.onScreen(name).bottomRight().toPoint();
        QTest::mousePress(&shown, Qt::LeftButton, {}, corner);
        QTest::mouseMove(&shown, corner - QPoint(60, 20));
        QTest::mouseRelease(&shown, Qt::LeftButton, {}, corner - QPoint(60, 20));
        QVERIFY(editor(test).elements()[name].area.width() < there.width() - 3);
        QCOMPARE(editor(test).elements()[name].area.topLeft(), there.topLeft());
    }
    void whatIsNearIsMet()
    {
        const std::vector<QRectF> others = {{10, 10, 20, 5}};
        const Snapped left = snapped({10.6, 30, 10, 4}, {}, others, {80, 50}, 1);
        QCOMPARE(left.area.left(), 10.0);
        QCOMPARE(left.guides.size(), 1U);
        const Snapped centre = snapped({34.7, 30.2, 10, 4}, {}, others, {80, 50}, 1);
        QCOMPARE(centre.area.center().x(), 40.0);
        QCOMPARE(centre.area.top(), 30.0); // to half millimetres
        const Grip right{false, false, true, false};
        QCOMPARE(snapped({2, 30, 28.4, 4}, right, others, {80, 50}, 1).area, QRectF(2, 30, 28, 4));
        QVERIFY(dragged({10, 10, 5, 5}, right, {-30, 0}).width() > 0);
    }
    void whatIsAlignedStandsOnOneLineAndGapsAreEqual()
    {
        const QSizeF face(80, 50);
        const std::vector<QRectF> three = {{10, 5, 20, 5}, {30, 40, 10, 6}, {4, 12, 30, 4}};
        QCOMPARE(aligned(three, Edge::Left, face)[1], QRectF(4, 40, 10, 6));
        QCOMPARE(aligned(three, Edge::Right, face)[0], QRectF(20, 5, 20, 5));
        QCOMPARE(aligned(three, Edge::Centre, face)[1], QRectF(17, 40, 10, 6));
        QCOMPARE(aligned(three, Edge::Bottom, face)[2], QRectF(4, 42, 30, 4));
        QCOMPARE(aligned({three[0]}, Edge::Centre, face)[0], QRectF(30, 5, 20, 5));
        QCOMPARE(aligned({three[0]}, Edge::Middle, face)[0], QRectF(10, 22.5, 20, 5));
        const std::vector<QRectF> down = spread(three, Qt::Vertical, face);
        QCOMPARE(down[0], three[0]);
        QCOMPARE(down[1], three[1]);
        QCOMPARE(down[2].top() - down[0].bottom(), down[1].top() - down[2].bottom());
        QCOMPARE(spread({three[0]}, Qt::Horizontal, face)[0], QRectF(30, 5, 20, 5));
    }
    void theKeysAlignWhatIsSelectedAsOneChange()
    {
        TestWindow test(addFourteen);
        open(test);
        editor(test).select({0, 1, 2});
        press(&canvas(test), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        const auto &elements = editor(test).elements();
        QCOMPARE(elements[1].area.left(), elements[0].area.left());
        QCOMPARE(elements[2].area.left(), elements[0].area.left());
        QCOMPARE(kept(test).front[2].area, elements[2].area);
        press(&canvas(test), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(test.session().programme().designs.front().contents.isEmpty());
        // Of nothing, nothing is aligned.
        press(&canvas(test), Qt::Key_Escape);
        QVERIFY(!test.find<QToolButton>("designAligningButton")->isEnabled());
    }
    void elementsAreAddedCopiedOrderedAndRemovedByKeys()
    {
        TestWindow test(addFourteen);
        open(test);
        const size_t count = editor(test).elements().size();
        run(test, "designAdd", u"Text"_s);
        QCOMPARE(editor(test).elements().size(), count + 1);
        auto *text = test.find<QPlainTextEdit>("elementText");
        QVERIFY(text->hasFocus());
        QTest::keyClicks(text, u"Bienvenue {given name}"_s);
        auto *list = test.find<QListWidget>("elements");
        list->setFocus();
        QCOMPARE(editor(test).elements().back().text, u"Bienvenue {given}"_s);
        QVERIFY(!test.has("designSentence"));
        editor(test).changeCurrent([](Element &element) { element.text += u" {pointure}"_s; });
        QVERIFY(test.find<QLabel>("designSentence")->text().contains(u"pointure"_s));
        press(list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(list->currentItem()->text(), u"Bienvenue {given name}"_s);
        press(list, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(editor(test).elements().size(), count + 2);
        press(list, Qt::Key_C, Qt::ControlModifier);
        press(list, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(editor(test).elements().size(), count + 3);
        QVERIFY(editor(test).elements()[count + 2].area != editor(test).elements()[count + 1].area);
        press(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(editor(test).selection(), std::vector<size_t>{count + 1});
        press(list, Qt::Key_Delete);
        press(list, Qt::Key_Delete);
        QCOMPARE(editor(test).elements().size(), count + 1);
        // Down in the list goes to what lies behind.
        press(list, Qt::Key_End);
        QCOMPARE(editor(test).selection(), std::vector<size_t>{0});
        press(list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(editor(test).selection().size(), count + 1);
    }
    void thePanelSaysEverything()
    {
        TestWindow test(addFourteen);
        open(test);
        editor(test).select({elementWith(test, u"{organisation}"_s)});
        auto *left = test.find<QDoubleSpinBox>("elementLeft");
        left->setFocus();
        left->selectAll();
        QTest::keyClicks(left, u"12.5"_s);
        press(left, Qt::Key_Return);
        QVERIFY2(test.has("designerDialog"), "Enter closes nothing");
        QCOMPARE(editor(test).current()->area.left(), 12.5);
        test.find<QCheckBox>("elementBold")->setFocus();
        press(test.find("elementBold"), Qt::Key_Space);
        QVERIFY(editor(test).current()->bold);
        auto *only = test.find<QComboBox>("elementOnly");
        only->setCurrentIndex(only->findData(u"position"_s));
        emit only->activated(only->currentIndex());
        QCOMPARE(editor(test).current()->only, u"position"_s);
        auto *colour = test.find<QComboBox>("elementColour");
        colour->setCurrentIndex(1);
        emit colour->activated(1);
        QCOMPARE(editor(test).current()->colour, u"category"_s);
        QCOMPARE(kept(test).front[editor(test).selection().front()].colour, u"category"_s);
    }
    void theLongestNamesComeFirstAndWhatDoesNotFitIsShown()
    {
        TestWindow test([](Store &store) {
            addPeople(store, {{u"Ada"_s, u"Un"_s, u"CNRS"_s},
                              {u"Marie-Bénédicte"_s, u"de La Tour d’Auvergne"_s, u"CNRS"_s},
                              {u"Zoé"_s, u"Lefèvre"_s, u"CNRS"_s}});
        });
        open(test);
        QVERIFY(canvas(test).person().givenName.startsWith(u"Marie"_s));
        QTRY_COMPARE(test.find<QLabel>("tryFits")->text(), u"Everybody's fits"_s);
        press(&canvas(test), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(canvas(test).person().givenName, u"Zoé"_s);
        const size_t name = elementWith(test, u"{family}"_s);
        editor(test).select({name});
        editor(test).changeCurrent([](Element &element) {
            element.area.setSize({20, 8});
            element.smallest = 10;
        });
        QTRY_COMPARE(test.find<QLabel>("tryFits")->text(), u"1 do not fit"_s);
        test.click("tryNext");
        QVERIFY(canvas(test).person().givenName.startsWith(u"Marie"_s));
        QVERIFY(!canvas(test).fits(name));
    }
    void designsAreMadeRenamedKeptInFilesAndForOneCategory()
    {
        TestWindow test(addFourteen);
        open(test);
        run(test, "designNew", u"begin_big_name"_s);
        QCOMPARE(test.session().programme().designs.size(), 2U);
        QCOMPARE(editor(test).design().name, u"Big name"_s);
        press(&canvas(test), Qt::Key_Escape);
        QTRY_VERIFY(!test.has("designerDialog"));
        // What was drawn last is printed.
        QCOMPARE(test.find<QComboBox>("design")->currentText(), u"Big name"_s);
        open(test);
        QCOMPARE(editor(test).design().name, u"Big name"_s);
        test.prompts.texts.enqueue(u"Presse"_s);
        run(test, "designMore", u"designRename"_s);
        QCOMPARE(editor(test).design().name, u"Presse"_s);
        const QString path = test.folder() + u"/presse.badge"_s;
        test.prompts.files.enqueue(path);
        run(test, "designMore", u"designExport"_s);
        QVERIFY(QFile::exists(path));
        auto *whom = test.find<QComboBox>("designFor");
        whom->setCurrentIndex(1);
        emit whom->activated(1);
        QCOMPARE(editor(test).design().onlyFor, test.session().programme().categories.front().id);
        test.prompts.files.enqueue(path);
        run(test, "designMore", u"designImport"_s);
        QCOMPARE(editor(test).design().name, u"Presse 2"_s);
        QCOMPARE(editor(test).artwork(), artworkOf(test.session().programme().designs[1].contents));
        test.prompts.files.enqueue(test.path());
        run(test, "designMore", u"designImport"_s);
        QVERIFY(test.has("designError"));
        run(test, "designMore", u"designRemove"_s);
        QCOMPARE(test.session().programme().designs.size(), 2U);
        press(&canvas(test), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(test.session().programme().designs.size(), 3U);
    }
    void aPictureIsKeptInTheDocumentAndInTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"with.badge"_s);
        const QString picture = folder.filePath(u"picture.png"_s);
        QImage image(60, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(picture));
        QByteArray before;
        {
            TestWindow test(addFourteen);
            open(test);
            run(test, "designAdd", u"Picture"_s);
            test.prompts.files.enqueue(picture);
            test.click("elementPicture");
            QVERIFY(editor(test).current()->picture.isValid());
            const auto kept = test.session().store().file(editor(test).current()->picture);
            QVERIFY_RESULT(kept);
            before = kept->bytes;
            test.prompts.files.enqueue(path);
            run(test, "designMore", u"designExport"_s);
        }
        TestWindow other(addFourteen);
        open(other);
        other.prompts.files.enqueue(path);
        run(other, "designMore", u"designImport"_s);
        const std::vector<FileId> pictures = picturesIn(editor(other).artwork());
        QCOMPARE(pictures.size(), 1U);
        const auto taken = other.session().store().file(pictures.front());
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->bytes, before);
    }
    void theBackAndFoldsAreDrawnToo()
    {
        TestWindow test(addFourteen);
        open(test);
        run(test, "designNew", u"begin_programme"_s);
        test.click("sideBack");
        QVERIFY(elementWith(test, u"{programme}"_s) < editor(test).elements().size());
        auto *fold = test.find<QComboBox>("designFold");
        fold->setCurrentIndex(1);
        emit fold->activated(1);
        QCOMPARE(editor(test).artwork().fold, Fold::Top);
        QCOMPARE(editor(test).artwork().size, QSizeF(80, 25));
        QVERIFY(!test.find("designerDialog")->findChild<QWidget *>(u"designAdapt"_s)->isVisible());
    }
    void everythingIsReachedByTab()
    {
        TestWindow test(addFourteen);
        open(test);
        auto *dialog = test.find("designerDialog");
        QSet<QString> reached;
        for (int i = 0; i < 80; ++i) {
            reached.insert(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        editor(test).select({1});
        for (const char *name :
             {"designCanvas", "elements", "designs", "designFor", "designNew", "designMore", "designAdd",
              "sideFront", "designFold", "tryName", "designClose"})
            QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
                !widget->objectName().startsWith(u"qt_"_s)) {
                const QAccessibleInterface *spoken =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                         qPrintable(widget->objectName()));
            }
        }
    }
    void wordsAThirdLongerAreNotCut()
    {
        TestWindow test(addFourteen);
        const LongerWords longer;
        open(test);
        auto *dialog = test.find("designerDialog");
        QVERIFY2(dialog->minimumSizeHint().width() <= 1280,
                 qPrintable(QString::number(dialog->minimumSizeHint().width())));
        QVERIFY(dialog->minimumSizeHint().height() <= 760);
        QCOMPARE(cutWords(*dialog), QStringList());
    }
};

QTEST_MAIN(TestDesigner)
#include "tst_designer.moc"
