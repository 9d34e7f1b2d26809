// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/attendees/replydialog.h"
#include "ui/shell/page.h"

#include <QObject>

#include <vector>

class QMenu;

namespace colloquia {

class Writer;

// What is done with one or many selected people from menus: status, category, role, workshops, answers,
// replies, presence, removal. Each says before how many people it concerns, and is one undo.
class BulkMenus : public QObject
{
    Q_OBJECT

public:
    BulkMenus(const Workbench &bench, QWidget *parent);
    ~BulkMenus() override;

    void remove();
    // Whom it removed last.
    [[nodiscard]] const std::vector<AttendeeId> &removed() const { return m_removed; }
    void checkIn(bool present);
    // What can be done with the selection, at the place.
    void showMenu(const QPoint &globalPlace);

private:
    void add(QAction *action, void (BulkMenus::*fill)(QMenu *));
    void addWhom(QMenu *menu, const QString &heading);
    void fillStatus(QMenu *menu);
    void fillCategories(QMenu *menu);
    void fillWorkshops(QMenu *menu);
    void fillRoles(QMenu *menu);
    void fillModes(QMenu *menu);
    void fillRanks(QMenu *menu);
    void fillAnswers(QMenu *menu);
    template<class E>
    void addChoices(QMenu *menu, const QString &key);
    void enrol(const Workshop &workshop);
    void askAnswer(const Question &question);
    void noteReply();
    void keepReply(const std::vector<AttendeeId> &ids, const ReplyDialog::Reply &reply);
    void confirmToday();
    Result<Changes> write(const QString &label, const std::function<Result<void>(Writer &, AttendeeId)> &one);
    void change(const QString &label, const std::function<void(Attendee &)> &one);
    void setField(const QString &label, const QString &key, const QVariant &value);
    // Whom the page that is shown has selected.
    [[nodiscard]] std::vector<AttendeeId> selected() const;
    // "Élise Lefèvre", "12 attendees".
    [[nodiscard]] QString whom() const;

    Workbench m_bench;
    QWidget *m_window;
    std::vector<QAction *> m_withMenus;
    std::vector<AttendeeId> m_removed;
};

} // namespace colloquia
