// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/exporting.h"
#include "app/tasks/sample.h"
#include "app/tasks/screenlanguage.h"
#include "tests/support/paperwindow.h"
#include "ui/shell/theme.h"
#include "ui/widgets/headwidth.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTranslator>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// What Tab can reach and a screen reader speaks of: no part of a compound widget.
bool takesFocus(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy() && !qobject_cast<const QComboBox *>(parent) &&
           !qobject_cast<const QAbstractSpinBox *>(parent);
}

QString inWords(const QWidget *widget)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

QList<QWidget *> focusables(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (takesFocus(widget))
            found.append(widget);
    }
    return found;
}

QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : focusables(window)) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found.append(inWords(widget));
    }
    return found;
}

// Those that Tab, pressed until it is back where it began, never came to.
QStringList unreached(QWidget &window)
{
    QSet<QWidget *> reached;
    QList<QWidget *> wanted = focusables(window);
    for (qsizetype i = 0; i < wanted.size() * 3 + 10; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now)
            return {u"the focus was lost"_s};
        reached.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *widget : wanted) {
        if (takesFocus(widget) && !reached.contains(widget))
            missed.append(inWords(widget));
    }
    return missed;
}

// Letters of the window's parts that Alt gives to a menu.
QStringList lettersOfMenus(const MainWindow &window)
{
    QHash<QKeySequence, QString> menus;
    for (const QAction *menu : window.menuBar()->actions())
        menus.insert(QKeySequence::mnemonic(menu->text()), menu->text());
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (widget->window() == &window && !letter.isEmpty() && menus.contains(letter))
            found.append(u"“%1” and “%2”"_s.arg(text, menus.value(letter)));
    }
    return found;
}

// Labels of several lines that have not the height for them.
QStringList cutLines(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap() && !label->visibleRegion().isEmpty() &&
            label->heightForWidth(label->width()) > label->height())
            cut.append(label->text());
    }
    return cut;
}

// Heads of columns that are narrower than their words.
QStringList cutHeads(const QWidget &window)
{
    QStringList cut;
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        const QHeaderView *header = table->horizontalHeader();
        for (int section = 0; header->isVisible() && section < header->count(); ++section) {
            if (!header->isSectionHidden(section) &&
                header->sectionSize(section) < headWidth(*header, section, hasArrow(*header, section)))
                cut.append(header->model()->headerData(section, Qt::Horizontal).toString());
        }
    }
    return cut;
}

// Buttons that are to stand out and do not.
QStringList palePrimaries(const QWidget &window)
{
    QStringList pale;
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (!button->isVisible() || !button->isEnabled() || !button->property("primary").toBool())
            continue;
        const QImage image = button->grab().toImage();
        const QColor inside = image.pixelColor(image.width() / 20, image.height() / 2);
        if (inside != theme::colours().accent)
            pale.append(button->text());
    }
    return pale;
}

// Buttons that stand right of the one that does what the dialog is for: it is the last, in every dialog.
QStringList behindPrimaries(const QDialog &dialog)
{
    QStringList behind;
    const auto placeOf = [&dialog](const QWidget *button) {
        return QRect(button->mapTo(&dialog, QPoint()), button->size());
    };
    for (const QPushButton *primary : dialog.findChildren<QPushButton *>()) {
        if (!primary->isVisible() || !primary->property("primary").toBool())
            continue;
        const QRect place = placeOf(primary);
        for (const QPushButton *other : dialog.findChildren<QPushButton *>()) {
            const QRect there = placeOf(other);
            if (other->isVisible() && there.left() > place.right() && there.top() < place.bottom() &&
                there.bottom() > place.top())
                behind.append(other->text());
        }
    }
    return behind;
}

// What a common screen of an office has room for, in the pixels of its scale.
QSize commonSize()
{
    const qreal scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble();
    return scale > 1.5 ? QSize(1100, 640) : scale > 1 ? QSize(1180, 700) : QSize(1280, 800);
}

// One person twice, and a name in capitals: what the tidying windows show.
Result<Changes> addOddPeople(Store &store)
{
    return store.write(u"Odd people"_s, [](Writer &writer) -> Result<void> {
        for (const QString &family : {u"Lefèvre-Montignac"_s, u"LEFEVRE MONTIGNAC"_s}) {
            Attendee attendee;
            attendee.givenName = u"Marie-Hélène"_s;
            attendee.familyName = family;
            attendee.organisation = u"Communauté d’agglomération de Fleurance-le-Château"_s;
            attendee.email = u"marie-helene@fleurance.example"_s;
            if (const auto added = people::add(writer, attendee); !added)
                return added;
        }
        return {};
    });
}

// How each dialog is come to: by an action, and by an entry of its menu or a button of its dialog.
struct Way
{
    const char *dialog;
    const char *action;
    const char *then = "";
};
constexpr Way kWays[] = {
    {"PreferencesDialog", "actionShowPreferences"},
    {"ExportDialog", "actionExportList"},
    {"HistoryDialog", "actionShowHistory"},
    {"BackupsDialog", "actionShowBackups"},
    {"SeatsDialog", "actionAddSeats"},
    {"CommandList", "actionRunAction"},
    {"QDialog", "actionShowKeys"},
    {"QDialog", "actionShowAbout"},
    {"DuplicatesDialog", "actionShowDuplicates"},
    {"NamesDialog", "actionShowNames"},
    {"ColumnsDialog", "actionChooseColumns"},
    {"ReplyDialog", "actionNoteReply"},
    {"PersonPicker", "actionSetRepresented"},
    {"ConditionEdit", "actionAddFilter", "filter_status"},
    {"ConditionEdit", "actionAddFilter", "filter_organisation"},
    {"ImportDialog", "actionImportRegistrations"},
    {"WholeImportDialog", "actionImportRegistrations"},
    {"MailDialog", "actionCopyAddresses"},
    {"NextEditionDialog", "actionNewFromLast"},
    {"PrintsDialog", "actionShowPrints"},
    {"ChangesDialog", "actionMakeChangeSheet"},
    {"PrinterDialog", "actionAdjustPrinter"},
    {"SheetDialog", "actionEnterSheet"},
    {"KitDialog", "actionMakeKit"},
    {"LetterDialog", "actionWriteLetter"},
    {"DesignerDialog", "actionDesignBadges"},
    {"CardsDialog", "actionMakeCertificates"},
    {"CardsDialog", "actionMakePlaceCards"},
    {"OwnStockDialog", "actionShowBadges", "ownStock"},
};

} // namespace

// Every page of the program, in both languages: what a person who sees little, or has no mouse, needs of it.
// Run again under larger scales of the screen.
class TestLint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theme::install(*qobject_cast<QApplication *>(QApplication::instance()));
        const auto sample = createSample(m_folder.filePath(u"example.colloquium"_s), kMarie);
        QVERIFY_RESULT(sample);
        const auto store = Store::open(m_folder.filePath(u"example.colloquium"_s), kMarie);
        QVERIFY_RESULT(store);
        QVERIFY_RESULT(addOddPeople(**store));
    }
    // Said where Tab is led between what is not in one window, and goes anyhow.
    void init() { QTest::failOnWarning(QRegularExpression(u"setTabOrder"_s)); }
    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("page");
        for (const QString &language : Language::known()) {
            for (int page = 0; page < int(PageKind::KindCount); ++page)
                QTest::addRow("%s, page %d", qPrintable(language), page) << language << page;
        }
    }
    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(int, page);
        QSettings().setValue(u"language"_s, language);
        qDeleteAll(qApp->findChildren<QTranslator *>());
        installLanguage(*qApp);
        DialogPrompts prompts;
        MainWindow window(prompts);
        window.resize(commonSize());
        window.show();
        QVERIFY(window.openFile(m_folder.filePath(u"example.colloquium"_s)));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(PageKind(page));
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(nameless(window).join(u", "_s), QString());
        QCOMPARE(lettersOfMenus(window).join(u", "_s), QString());
        QTRY_COMPARE(cutWords(window).join(u", "_s), QString()); // once it is laid out
        QTRY_COMPARE(cutLines(window).join(u" | "_s), QString());
        QTRY_COMPARE(cutHeads(window).join(u" | "_s), QString());
        QCOMPARE(unreached(window).join(u", "_s), QString());
    }

    void everyDialog_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("dialog");
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("then");
        for (const QString &language : Language::known()) {
            for (const Way &way : kWays) {
                QTest::addRow("%s, %s %s%s", qPrintable(language), way.dialog, way.action, way.then)
                    << language << QByteArray(way.dialog) << QByteArray(way.action) << QByteArray(way.then);
            }
        }
    }
    void everyDialog()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, dialog);
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, then);
        QSettings().setValue(u"language"_s, language);
        qDeleteAll(qApp->findChildren<QTranslator *>());
        installLanguage(*qApp);
        ScriptedPrompts prompts;
        prompts.files.enqueue(action == "actionNewFromLast" ? m_folder.filePath(u"example.colloquium"_s)
                              : dialog == "WholeImportDialog"
                                  ? whole()
                                  : QString::fromUtf8(COLLOQUIA_TEST_DATA "/forms/registrations-forms.csv"));
        MainWindow window(prompts);
        window.resize(commonSize());
        window.show();
        QVERIFY(window.openFile(m_folder.filePath(u"example.colloquium"_s)));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(PageKind::Attendees);
        QTRY_VERIFY(!window.session()->isChecking());
        window.findChild<QAction *>(QString::fromLatin1(action))->trigger();
        if (!then.isEmpty())
            goOn(then);
        QDialog *opened = nullptr;
        QTRY_VERIFY((opened = qobject_cast<QDialog *>(QApplication::activeWindow())) &&
                    QByteArray(opened->metaObject()->className()).endsWith(dialog));
        QTRY_VERIFY(QApplication::focusWidget());
        QTRY_COMPARE(nameless(*opened).join(u", "_s), QString());
        QTRY_COMPARE(cutWords(*opened).join(u", "_s), QString());
        QTRY_COMPARE(cutLines(*opened).join(u" | "_s), QString());
        QTRY_COMPARE(cutHeads(*opened).join(u" | "_s), QString());
        QTRY_COMPARE(palePrimaries(*opened).join(u", "_s), QString());
        QTRY_COMPARE(behindPrimaries(*opened).join(u", "_s), QString());
        QTRY_COMPARE(unreached(*opened).join(u", "_s), QString()); // pages turn once they are made
        while (QWidget *open = QApplication::activeModalWidget()) {
            if (!open->close())
                break;
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    // A dialog that is made tomorrow is looked at as well.
    void noDialogIsForgotten()
    {
        static const QRegularExpression made(u"class (\\w+) : public (?:QDialog|TidyingDialog)\\b"_s);
        QStringList forgotten;
        QDirIterator headers(QStringLiteral(COLLOQUIA_SOURCE_DIR "/ui"), {u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            const QString name = made.match(QString::fromUtf8(header.readAll())).captured(1);
            const bool known = std::ranges::any_of(
                kWays, [&name](const Way &way) { return name == QLatin1StringView(way.dialog); });
            if (!name.isEmpty() && !known && name != u"TidyingDialog"_s)
                forgotten.append(name);
        }
        QCOMPARE(forgotten.join(u", "_s), QString());
    }

private:
    // The menu's entry, or the button in front.
    static void goOn(const QByteArray &name)
    {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            auto *entry = menu->findChild<QAction *>(QString::fromLatin1(name));
            QVERIFY(entry);
            menu->setActiveAction(entry);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        auto *button = QApplication::activeWindow()->findChild<QAbstractButton *>(QString::fromLatin1(name));
        QVERIFY(button);
        button->click();
    }
    // Everything of the example in one file.
    [[nodiscard]] QString whole() const
    {
        const QString path = m_folder.filePath(u"all.json"_s);
        const ExportOrder order{.recipe = {.format = ExportFormat::Json}};
        const auto read = Store::open(m_folder.filePath(u"example.colloquium"_s), kMarie, Access::ReadOnly);
        Roster roster;
        if (!read || !roster.follow(**read))
            qFatal("no example");
        const auto list = listCopy(**read, roster, order);
        if (!list || !saveExport(*list, order, path))
            qFatal("no JSON");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLint)
#include "tst_lint.moc"
