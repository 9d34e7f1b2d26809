// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/session.h"

#include "app/model/names.h"
#include "app/tasks/importing.h"
#include "app/tasks/ownidentity.h"
#include "app/tasks/wholeimport.h"

#include <QFutureWatcher>
#include <QScopedValueRollback>
#include <QtConcurrent>

#include <algorithm>
#include <iterator>

namespace colloquia {

using namespace Qt::StringLiterals;

Session::Session() : m_roster(std::make_unique<Roster>())
{
    m_poll.setInterval(1000);
    connect(&m_poll, &QTimer::timeout, this, &Session::look);
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const QString &path)
{
    auto store = Store::open(path, ownIdentity());
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<Session> session(new Session());
    session->m_store = std::move(*store);
    if (const auto read = session->m_roster->follow(*session->m_store); !read)
        return tl::unexpected(read.error());
    session->m_roster->prepareSearch();
    connect(session->m_store.get(), &Store::changed, session.get(), &Session::noteUndo);
    connect(session->m_roster.get(), &Roster::failed, session.get(), &Session::failed);
    session->noteUndo();
    session->checkBehind();
    session->m_poll.start();
    return session;
}

Result<Changes> Session::write(const QString &label, const Store::Work &work)
{
    auto changes = keep(label, work);
    if (!changes)
        emit failed(changes.error());
    return changes;
}

Result<Changes> Session::keep(const QString &label, const Store::Work &work)
{
    const std::vector<SeatOffer> waiting = allWaiting(m_roster->cards());
    auto changes = m_store->write(label, work);
    if (changes && !changes->isEmpty()) {
        const QString now = waitingNow(waiting);
        tellDone(now.isEmpty() ? label : tr("%1. %2", "what was done, and a remark about it").arg(label, now),
                 changes->group);
    }
    // What stands there by now is to be seen while one decides, not a second later.
    if (!changes && changes.error().code == Error::Conflict)
        QMetaObject::invokeMethod(this, &Session::look, Qt::QueuedConnection);
    return changes;
}

QString Session::waitingNow(const std::vector<SeatOffer> &before) const
{
    std::vector<SeatOffer> fresh;
    std::ranges::set_difference(allWaiting(m_roster->cards()), before, std::back_inserter(fresh));
    if (fresh.empty())
        return {};
    if (fresh.size() > 1)
        return tr("%n now wait for a seat", nullptr, int(fresh.size()));
    const std::vector<AttendeeId> queue = waitingFor(m_roster->cards(), fresh.front().workshop);
    const auto place = std::ranges::find(queue, fresh.front().attendee) - queue.begin() + 1;
    const Workshop *workshop = find(programme().workshops, fresh.front().workshop);
    const AttendeeCard *card = m_roster->card(fresh.front().attendee);
    const QString name = card ? displayName(card->attendee) : QString();
    return workshop ? tr("%1 now waits for a seat in “%2” (no. %3)").arg(name, workshop->title).arg(place)
                    : tr("%1 is on the waiting list now (no. %2)").arg(name).arg(place);
}

Result<Changes> Session::apply(const Plan &plan)
{
    auto imported = carryOut(*m_store, plan);
    // Whoever did not settle them looks away now: what is left is said.
    if (const int open = int(plan.conflicts.size()); imported && open > 0) {
        const QString left = tr("%n left open", "cells that list and file have both changed", open);
        imported->remark =
            imported->remark.isEmpty()
                ? left
                : tr("%1. %2", "what was done, and a remark about it").arg(left, imported->remark);
    }
    return tellImported(std::move(imported));
}

Result<Changes> Session::apply(const WholePlan &plan)
{
    return tellImported(carryOut(*m_store, plan));
}

Result<Changes> Session::tellImported(Result<Imported> imported)
{
    if (!imported) {
        emit failed(imported.error());
        return tl::unexpected(imported.error());
    }
    if (!imported->changes.isEmpty()) {
        QString sentence = imported->changes.label;
        if (!imported->remark.isEmpty())
            sentence = tr("%1. %2", "what was done, and a remark about it").arg(sentence, imported->remark);
        tellDone(sentence, imported->changes.group);
    }
    return std::move(imported->changes);
}

void Session::undo()
{
    const JournalGroup named = m_undo;
    if (!named.number)
        return;
    if (const auto report = takeBack(named); !report)
        emit failed(report.error());
}

Result<UndoReport> Session::takeBack(const JournalGroup &group)
{
    const QScopedValueRollback turning(m_isTurning, true);
    return tellTurned(m_store->undoGroup(group), Turned::Undone);
}

Result<UndoReport> Session::bringBack(const JournalGroup &group)
{
    const QScopedValueRollback turning(m_isTurning, true);
    return tellTurned(m_store->redoGroup(group), Turned::Redone);
}

Result<UndoReport> Session::takeBackByItself(const JournalGroup &edit)
{
    const QScopedValueRollback turning(m_isTurning, true);
    return tellTurned(m_store->takeBack(edit), Turned::TakenBack);
}

Result<UndoReport> Session::bringBackByItself(const JournalGroup &edit)
{
    const QScopedValueRollback turning(m_isTurning, true);
    return tellTurned(m_store->bringBack(edit), Turned::BroughtBack);
}

// Undo stands beside it only where undo takes back this and nothing else.
void Session::tellDone(const QString &sentence, qint64 group)
{
    emit done(sentence, group && group == m_undo.number);
}

// What was redone or chosen in the history stands with its Undo, what was undone does not.
Result<UndoReport> Session::tellTurned(Result<UndoReport> report, Turned how)
{
    if (!report)
        return report;
    const QString &label = report->group.label;
    // Undoing that something was taken back brings it back.
    const bool back = how == Turned::Undone || how == Turned::TakenBack;
    const bool takenAway = back == (report->group.kind != JournalGroup::TakenBack);
    QString sentence = takenAway ? tr("Undone: %1").arg(label) : tr("Redone: %1").arg(label);
    if (!report->kept.isEmpty()) {
        sentence = tr("%1. %n people worked on since stay: %2", nullptr, int(report->kept.size()))
                       .arg(sentence, report->kept.join(u", "_s));
    }
    const bool isChosen = how == Turned::TakenBack || how == Turned::BroughtBack;
    tellDone(sentence, isChosen ? report->changes.group : how == Turned::Redone ? report->group.number : 0);
    emit turned(report->changes);
    return report;
}

QString Session::labelOf(const JournalGroup &group)
{
    switch (group.kind) {
    case JournalGroup::TakenBack:
        return tr("taken back (%1)").arg(group.label);
    case JournalGroup::BroughtBack:
        return tr("brought back (%1)").arg(group.label);
    default:
        return group.label;
    }
}

void Session::redo()
{
    const JournalGroup named = m_redo;
    if (!named.number)
        return;
    if (const auto report = bringBack(named); !report)
        emit failed(report.error());
}

void Session::look()
{
    if (const auto looked = m_store->poll(); !looked)
        emit failed(looked.error());
}

void Session::noteUndo()
{
    const auto stacks = m_store->undoStacks();
    if (!stacks)
        return;
    const QString station = m_store->identity().station;
    const JournalGroup named = std::exchange(m_undo, stacks->nextUndo(station).value_or(JournalGroup()));
    m_redo = stacks->nextRedo(station).value_or(JournalGroup());
    emit undoChanged();
    if (named.number && !m_isTurning && !stacks->stands(named.number))
        emit done(tr("Undone elsewhere: %1").arg(named.label), false);
}

void Session::checkBehind()
{
    if (m_store->isReadOnly())
        return;
    m_checking = true;
    m_store->holdWriting(tr("The file is being checked; writing is possible in a moment."));
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcher<Result<void>>::finished, this, [this, watcher] {
        const Result<void> sound = watcher->result();
        watcher->deleteLater();
        m_checking = false;
        if (sound) {
            m_store->allowWriting();
        } else {
            m_store->holdWriting(sound.error().sentence);
            emit failed(sound.error());
        }
        emit accessChanged();
    });
    const QString path = m_store->path();
    const Identity identity = m_store->identity();
    watcher->setFuture(QtConcurrent::run([path, identity]() -> Result<void> {
        auto store = Store::open(path, identity, Access::ReadOnly);
        if (!store)
            return tl::unexpected(store.error());
        if (const auto sound = (*store)->check(); !sound)
            return sound;
        // A backup that fails must not keep anybody from working; the next one is tried at the next opening.
        (void)(*store)->keepBackup();
        return {};
    }));
}

} // namespace colloquia
