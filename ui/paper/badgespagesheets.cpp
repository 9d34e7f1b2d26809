// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What can be pointed at on the badges' page: places of the sheet, problems, the sheet that was begun.
#include "app/model/names.h"
#include "app/tasks/batches.h"
#include "ui/paper/badgechoices.h"
#include "ui/paper/badgespage.h"
#include "ui/paper/paperwork.h"
#include "ui/paper/printermemory.h"
#include "ui/paper/problemlist.h"
#include "ui/paper/sheetview.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace colloquia {

using namespace Qt::StringLiterals;

std::vector<SheetPlace> BadgesPage::placesOf(const BadgePages &pages, int page) const
{
    const Stock &stock = pages.choice().stock;
    std::vector<SheetPlace> places;
    for (int place = 0; place < stock.perSheet(); ++place) {
        SheetPlace shown{
            pages.areaOf(page, place), stock.cornerRadius, pages.isUsed(page, place), 0, {}, page == 0};
        if (const auto attendee = pages.attendeeAt(page, place)) {
            const AttendeeCard *card = session().roster().card(*attendee);
            shown.record = attendee->value;
            shown.tip =
                card ? tr("Show %1").arg(displayName(card->attendee, Language::ofScreen())) : QString();
            shown.isOffer = true;
        } else {
            shown.tip = tr("Begin at place %1").arg(place + 1);
        }
        places.push_back(shown);
    }
    return places;
}

void BadgesPage::checkPages(const MadePages &pages)
{
    m_problemsTitle->setText(tr("Checking…"));
    m_checker.run([pages](Progress &progress) { return pages->problems(progress); },
                  [this](const std::vector<BadgeProblem> &problems) { showProblems(problems); },
                  [this](int percent) {
                      if (m_checker.isBusy())
                          m_problemsTitle->setText(tr("Checking… %1 %").arg(percent));
                  });
}

void BadgesPage::showProblems(std::vector<BadgeProblem> problems)
{
    // Who was chosen by hand is printed whoever it is, but paper is dear.
    for (const BadgePerson &person : m_pages->people()) {
        const AttendeeCard *card = session().roster().card(person.attendee);
        if (!card || needsBadge(card->attendee))
            continue;
        const QString name = displayName(card->attendee, Language::ofScreen());
        problems.push_back({person.attendee, name, tr("Not registered on site: %1").arg(name),
                            BadgeProblem::NotExpected, u"status"_s});
    }
    m_found = int(problems.size());
    m_problemsTitle->setText(m_count == 0   ? QString()
                             : m_found == 0 ? tr("Nothing to check")
                                            : tr("To check"));
    m_problems->setVisible(m_found > 0);
    // Whoever comes back from one of them goes on where they were.
    const int row = m_problems->currentIndex().row();
    m_problems->problems().setProblems(std::move(problems));
    if (const int rows = m_problems->problems().rowCount(); row > 0 && rows > 0)
        m_problems->setCurrentIndex(m_problems->problems().index(std::min(row, rows - 1)));
    emit headerChanged();
}

void BadgesPage::showEmpty()
{
    if (m_figures.onSite == 0) {
        m_view->setEmpty(tr("Nobody is registered on site yet."),
                         tr("Blank badges can be written by hand for those who come without having "
                            "registered."),
                         tr("Blank badges"));
    } else if (m_choices->options().who == BadgeWho::New && m_figures.changed > 0) {
        m_view->setEmpty(tr("Nobody is new."),
                         tr("%n badge(s) would say something else by now than when they were printed.",
                            nullptr, m_figures.changed),
                         tr("Changed since printed"));
    } else if (m_choices->options().who == BadgeWho::New) {
        m_view->setEmpty(tr("Everybody has a badge."),
                         tr("Whoever registers from now on will stand here. To print all of them again, "
                            "choose all registered on site."),
                         tr("All registered on site"));
    } else {
        m_view->setEmpty(
            tr("Nobody is chosen."),
            tr("Select people in the attendees' list, then press %1.")
                .arg(bench().actions.printBadgesOfSelection->shortcut().toString(QKeySequence::NativeText)),
            tr("All registered on site"));
    }
}

void BadgesPage::offerPlace(int page, int place, const QPoint &global)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto attendee = m_pages->attendeeAt(page, place)) {
        const AttendeeCard *card = session().roster().card(*attendee);
        QString name = card ? displayName(card->attendee, Language::ofScreen()) : QString();
        menu->addAction(tr("Show %1").arg(name.replace(u'&', u"&&"_s)), this,
                        [this, id = attendee->value] { showAttendee(id); });
    }
    menu->addAction(tr("Begin at place %1").arg(place + 1), this,
                    [this, place] { emit m_view->area().placeClicked(0, place); });
    menu->popup(global);
}

void BadgesPage::showAttendee(qint64 attendee)
{
    PageTarget target;
    target.record = attendee;
    bench().go(PageKind::Attendees, target);
}

void BadgesPage::showProblem(const BadgeProblem &problem)
{
    m_leftByProblem = true;
    paperwork::showProblem(bench(), problem);
}

void BadgesPage::setStart(int place)
{
    BadgeOptions chosen = m_choices->options();
    chosen.start = place;
    m_choices->setOptions(chosen);
    refresh();
}

// The sheet that the last print has left half used is used up first; whoever wants another place says so.
void BadgesPage::proposeStart()
{
    const Stock &stock = *findStock(m_choices->options().stock);
    const auto batches = session().store().batches();
    if (!batches)
        return session().tell(batches.error());
    const auto printed = std::ranges::find_if(*batches, [](const Batch &batch) { return batch.badges > 0; });
    m_lastPrint = printed == batches->end() ? LastPrint() : LastPrint{printed->badges, printed->at};
    m_foreignStock = printed == batches->end() || findStock(printed->stock) ? QString() : printed->stock;
    const int next = nextFreePlace(*batches, stock);
    m_choices->setNextPlace(next);
    if (const BatchId last = batches->empty() ? BatchId() : batches->front().id; last != m_lastBatch) {
        // Why those were printed again is no reason for the next ones.
        m_lastBatch = last;
        m_isAgain = false;
        m_choices->clearReason();
    }
    if (next == m_proposed && stock.id == m_proposedFor)
        return;
    const bool isFirst = m_proposed == 0;
    m_proposed = next;
    m_proposedFor = stock.id;
    BadgeOptions chosen = m_choices->options();
    if (chosen.start == next)
        return;
    chosen.start = next;
    m_choices->setOptions(chosen);
    if (!isFirst)
        refreshSoon();
}

void BadgesPage::findChanged()
{
    if (m_isChangedKnown)
        return;
    m_isChangedKnown = true;
    const PrintedBadges printed = printedBadges(session().roster());
    const auto find = [printed, programme = session().programme(), design = design()] {
        return changedBadges(printed, programme, design, true);
    };
    if (printed.now.size() <= kBadgesAtOnce) {
        m_finder.stop();
        m_sources.changed = find();
        return;
    }
    m_sources.changed.clear();
    m_finder.run([find](Progress &) { return find(); },
                 [this](const QSet<AttendeeId> &changed) {
                     m_sources.changed = changed;
                     refreshSoon();
                 });
}

void BadgesPage::findShown()
{
    if (!std::exchange(m_isShownKnown, true))
        m_sources.shown = session().roster().numbers(bench().listing());
}

void BadgesPage::recheck(const std::vector<AttendeeId> &ids)
{
    if (m_finder.isBusy())
        m_isChangedKnown = false;
    if (m_isChangedKnown) {
        for (const AttendeeId id : ids)
            m_sources.changed.remove(id);
        m_sources.changed +=
            changedBadges(printedBadges(session().roster(), ids), session().programme(), design(), true);
    }
    m_isShownKnown = false;
    refreshSoon();
}

void BadgesPage::showPrinter()
{
    const QString printer = printers::usual();
    const PrinterCorrection correction = printers::correctionOf(printer);
    m_choices->setPrinter(correction.isNone() ? QString()
                                              : tr("“%1” is adjusted: %2").arg(printer, inWords(correction)));
}

} // namespace colloquia
