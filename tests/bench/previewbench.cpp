// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What stands between a wish and the first page of its preview: colloquia_previewbench [PEOPLE]
// CPU time until the page is painted: of the window's thread, which nobody can use the window for, and of
// all.
#include "app/store/people.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"
#include "ui/paper/sheetarea.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

double cpuOfThread()
{
#ifdef Q_OS_LINUX
    timespec time = {};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
#endif
    return double(std::clock()) / CLOCKS_PER_SEC;
}

double cpuOfAll()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

// Until nothing goes on behind any more.
void quiet()
{
    constexpr double kIdle = 0.0005; // seconds of work in a pause
    for (double before = -1; cpuOfAll() - before > kIdle;) {
        QCoreApplication::processEvents();
        before = cpuOfAll();
        QThread::msleep(20);
    }
}

class Bench
{
public:
    explicit Bench(MainWindow &window) : m_window(window) {}

    // `wish` leads to new pages on the sheet that `area` finds by then.
    void measure(const QString &name, const std::function<void()> &wish, const QString &inside)
    {
        quiet();
        const double thread = cpuOfThread();
        const double all = cpuOfAll();
        QElapsedTimer clock;
        clock.start();
        QEventLoop shown;
        QPointer<SheetArea> area;
        bool isShown = false;
        const auto follow = [&] {
            const QWidget *within = inside.isEmpty() ? &m_window : m_window.findChild<QWidget *>(inside);
            area = within ? within->findChild<SheetArea *>() : nullptr;
            if (area)
                QObject::connect(area, &SheetArea::pageChanged, &shown, [&] {
                    isShown = true;
                    shown.quit();
                });
        };
        follow();
        wish();
        if (!area) {
            follow();
            isShown = area && area->count() > 0;
        }
        if (!isShown && (!area || area->count() == 0 || m_isMadeBehind))
            shown.exec();
        area->repaint();
        std::printf("%-30s window %7.1f ms   all %7.1f ms   clock %7.1f ms   %6d pages\n", qPrintable(name),
                    (cpuOfThread() - thread) * 1000, (cpuOfAll() - all) * 1000,
                    double(clock.nsecsElapsed()) / 1e6, area->count());
        scroll(area);
    }
    void setMadeBehind(bool behind) { m_isMadeBehind = behind; }

private:
    // Pages here and there, painted one after the other.
    static void scroll(SheetArea *area)
    {
        std::vector<double> times;
        for (int i = 0; i < 60; ++i) {
            const double before = cpuOfThread();
            area->showPage(int(qint64(i) * 7919 % std::max(area->count(), 1)));
            area->repaint();
            times.push_back(cpuOfThread() - before);
        }
        std::ranges::sort(times);
        std::printf("%30s p50 %7.1f ms   most %7.1f ms\n", "a page turned to", times[30] * 1000,
                    times.back() * 1000);
        area->showPage(0);
    }

    MainWindow &m_window;
    bool m_isMadeBehind = false;
};

bool makeDocument(int people, const QString &path)
{
    Colloquium colloquium;
    colloquium.title = u"Bench"_s;
    colloquium.startDate = QDate(2017, 12, 11);
    const auto store = Store::create(path, colloquium, kMarie);
    if (!store || !(*store)->apply(inventedPlan(**store, people), u"Import"_s))
        return false;
    const auto cards = (*store)->cards();
    // Everybody was there: certificates are for all.
    return cards && (*store)->write(u"Present"_s, [&](Writer &writer) -> Result<void> {
        std::vector<Presence> rows;
        for (const AttendeeCard &card : *cards)
            rows.push_back({{}, card.attendee.id, {}, writer.now(), {}});
        return writer.addAll(rows);
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int people = QCoreApplication::arguments().value(1, u"100000"_s).toInt();
    theme::install(application);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.colloquium"_s);
    DialogPrompts prompts;
    MainWindow window(prompts);
    window.show();
    if (!makeDocument(people, path) || !window.openFile(path))
        return 1;
    while (window.session()->isChecking())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    Bench bench(window);
    const Actions &actions = window.actions();
    const auto press = [&window](const char *name) {
        window.findChild<QAbstractButton *>(QString::fromLatin1(name))->click();
    };
    constexpr int kAtOnce = 4000;
    bench.setMadeBehind(people > kAtOnce);
    const auto show = [](QAction *action) { return [action] { action->trigger(); }; };
    const QString badges = u"badgesPage"_s;
    bench.measure(u"badges"_s, show(actions.showPage[size_t(PageKind::Badges)]), badges);
    bench.measure(
        u"badges, all on site"_s, [&] { press("whoOnSite"); }, badges);
    const QString lists = u"listsPage"_s;
    bench.measure(u"lists"_s, show(actions.showPage[size_t(PageKind::Lists)]), lists);
    for (const char *kind : {"kindByOrganisation", "kindByCategory", "kindSignIn", "kindWorkshops", "kindKit",
                             "kindCaterer", "kindTraining", "kindAlphabetical"})
        bench.measure(
            QString::fromLatin1(kind), [&press, kind] { press(kind); }, lists);
    const auto dialog = [&](QAction *action, const QString &name) {
        bench.measure(name, show(action), name);
        window.findChild<QDialog *>(name)->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    dialog(actions.makeKit, u"kitDialog"_s);
    bench.setMadeBehind(false);
    dialog(actions.writeLetter, u"letterDialog"_s);
    dialog(actions.makeCertificates, u"cardsDialog"_s);
    dialog(actions.makePlaceCards, u"cardsDialog"_s);
    return 0;
}
