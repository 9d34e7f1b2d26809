// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/document.h"
#include "tests/support/invented.h"
#include "ui/attendees/attendeetable.h"
#include "ui/attendees/attendeetablemodel.h"
#include "ui/attendees/filterbar.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// Of the window's thread alone where the system tells: the checks and the backup go on behind.
double cpu()
{
#ifdef Q_OS_LINUX
    timespec time = {};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
#endif
    return double(std::clock()) / CLOCKS_PER_SEC;
}

// Resident memory of this process, MB; 0 where the system does not tell.
double memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void print(const char *name, std::vector<double> values)
{
    std::ranges::sort(values);
    std::printf("%-34s p50 %8.3f ms   p99 %8.3f ms\n", name, values[values.size() / 2] * 1000,
                values[values.size() * 99 / 100] * 1000);
}

int makeDocument(int people, const QString &path)
{
    Colloquium colloquium;
    colloquium.title = u"Bench"_s;
    const auto store = Store::create(path, colloquium, kMarie);
    if (!store)
        return 1;
    const auto applied = (*store)->apply(inventedPlan(**store, people), u"Import"_s);
    return applied ? 0 : 1;
}

} // namespace

// The window on a list of invented people, in CPU time: colloquia_windowbench [PEOPLE]
int main(int argc, char **argv)
{
    const double begun = cpu();
    QApplication application(argc, argv);
    const QString people = QCoreApplication::arguments().value(1, u"100000"_s);
    const QString made = QCoreApplication::arguments().value(2);
    if (!made.isEmpty())
        return makeDocument(people.toInt(), made);
    theme::install(application);
    DialogPrompts prompts;
    MainWindow window(prompts);
    window.show();
    window.repaint();
    settle();
    std::printf("%-34s %8.3f s   %6.0f MB\n", "first window painted", cpu() - begun, memory());

    // Made by another process, whose memory is not counted here.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.colloquium"_s);
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {people, path}) != 0)
        return 1;

    QElapsedTimer clock;
    clock.start();
    const double opened = cpu();
    if (!window.openFile(path))
        return 1;
    settle();
    window.repaint();
    const double painted = cpu();
    std::printf("%-34s %8.3f s   (%.3f s by the clock)\n", "list read, sorted and painted", painted - opened,
                double(clock.elapsed()) / 1000);
    Listing listing;
    listing.search = u"zz"_s;
    (void)window.session()->roster().rows(listing);
    std::printf("%-34s %8.3f s   (%.3f s by the clock)   %6.0f MB\n", "search ready as well", cpu() - opened,
                double(clock.elapsed()) / 1000, memory());

    const Roster &roster = window.session()->roster();
    std::vector<double> searches;
    std::vector<double> strokes;
    auto *search = window.findChild<QLineEdit *>(u"searchPeople"_s);
    for (size_t i = 0; i < 200; ++i) {
        const Attendee &attendee = roster.cards()[i * 479 % roster.cards().size()].attendee;
        const QString name = i % 2 ? attendee.familyName : attendee.organisation + u' ' + attendee.givenName;
        for (qsizetype letters = 1; letters <= std::min<qsizetype>(name.size(), 8); ++letters) {
            listing.search = name.left(letters);
            double before = cpu();
            (void)roster.rows(listing);
            searches.push_back(cpu() - before);
            before = cpu();
            search->setText(name.left(letters));
            settle(); // paints what has changed
            strokes.push_back(cpu() - before);
        }
        search->clear();
        settle();
    }
    print("search, all hits in order", searches);
    print("keystroke to repainted window", strokes);

    // Nobody is called so: a letter of each name is swapped with the next.
    std::vector<double> slips;
    listing.forgiving = true;
    for (size_t i = 0; i < 100; ++i) {
        listing.search = roster.cards()[i * 479 % roster.cards().size()].attendee.familyName + u"qz"_s;
        const double before = cpu();
        (void)roster.rows(listing);
        slips.push_back(cpu() - before);
    }
    print("search of what nobody is called", slips);

    auto *table = window.findChild<AttendeeTable *>(u"attendeeTable"_s);
    const auto *model = qobject_cast<const AttendeeTableModel *>(table->model());
    std::vector<double> sorts;
    for (const CellColumn &column : model->columns()) {
        const double before = cpu();
        table->sortBy(column.key, false);
        settle();
        sorts.push_back(cpu() - before);
        if (sorts.back() > 0.1)
            std::printf("   by %s: %.3f s\n", qPrintable(column.key), sorts.back());
    }
    print("sort by each column, repainted", sorts);
    table->sortBy(u"family_name"_s, false);
    settle();

    using C = Condition;
    const QString organisation = roster.cards().front().attendee.organisation;
    const std::vector<std::pair<const char *, Condition>> conditions = {
        {"status", {u"status"_s, C::Is, {u"registered"_s}}},
        {"status is not", {u"status"_s, C::IsNot, {u"excused"_s}}},
        {"category", {u"category"_s, C::IsNotEmpty, {}}},
        {"organisation", {u"organisation"_s, C::Is, {organisation}}},
        {"organisation contains", {u"organisation"_s, C::Contains, {u"mairie"_s}}},
        {"e-mail filled in", {u"email"_s, C::IsNotEmpty, {}}},
        {"workshop", {u"workshop"_s, C::IsNotEmpty, {}}},
        {"badge not printed", {u"badge"_s, C::Is, {u"new"_s}}},
        {"present", {u"checked-in"_s, C::Is, {u"yes"_s}}},
        {"registered before", {u"registered_at"_s, C::Before, {u"2017-10-15"_s}}}};
    std::vector<double> filters;
    std::vector<double> forms;
    for (const auto &[name, condition] : conditions) {
        listing = {.filter = {condition}};
        const double begin = cpu();
        (void)roster.rows(listing);
        const double found = cpu() - begin;
        for (const Filter &filter : {Filter{condition}, Filter{}}) {
            const double before = cpu();
            window.findChild<FilterBar *>()->setFilter(filter);
            QCoreApplication::sendPostedEvents(); // paints what has changed
            filters.push_back(cpu() - before);
            settle();
            forms.push_back(cpu() - before);
        }
        std::printf("   filter by %-24s %8.3f ms, of which in the list %.3f ms; the form as well %.3f ms\n",
                    name, filters[filters.size() - 2] * 1000, found * 1000, forms[forms.size() - 2] * 1000);
    }
    print("filter change, repainted", filters);
    print("the person's form as well", forms);
    // As the menu does it, for all that are selected, with its undo.
    std::vector<AttendeeId> some;
    for (int row = 0; row < std::min(10000, model->rowCount()); ++row)
        some.push_back(model->card(row).attendee.id);
    table->select(some);
    settle();
    QMenu *menu = window.actions().changeStatus->menu();
    emit menu->aboutToShow();
    double before = cpu();
    menu->findChild<QAction *>(u"status_excused"_s)->trigger();
    settle();
    std::printf("%-34s %8.3f ms\n", "status of 10,000, repainted", (cpu() - before) * 1000);
    before = cpu();
    window.session()->undo();
    settle();
    std::printf("%-34s %8.3f ms\n", "its undo, repainted", (cpu() - before) * 1000);
    std::printf("%-34s %6.0f MB\n", "memory at the end", memory());
    return 0;
}
