// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/due.h"
#include "app/store/replies.h"
#include "ui/shell/page.h"

class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;
class QSplitter;
class QStackedWidget;

namespace colloquia {

class AttendeeEditor;
class DueModel;
class OrderView;

// What the office should do today: seats to give, calls to make, invitations to chase, what speakers owe,
// presences to confirm. Enter does the obvious thing; the person stands beside, to be edited while one
// phones.
class DuePage : public Page
{
    Q_OBJECT

public:
    explicit DuePage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<qint64> selectedPeople() const override;
    void come(const PageTarget &target) override;
    void editCurrent() override;
    bool stepBack() override;
    void keepEdits() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    void follow();
    void refresh();
    void followChoice();
    void fillLater();
    void fillReplies();
    void fillReceived();
    // Of what is selected; all of one kind, else nothing.
    [[nodiscard]] std::vector<Due> chosen() const;
    void doIt();
    void write(const QString &label, const std::function<Result<void>(class Writer &, const Due &)> &one);
    void change(const QString &label, const std::function<void(Attendee &)> &how);
    void reply(ReplyNote::Coming coming, Reply by);

    DueModel *m_model;
    OrderView *m_view;
    QStackedWidget *m_stack; // the list, or that there is nothing to do
    QSplitter *m_splitter;
    AttendeeEditor *m_editor;
    QPushButton *m_do;
    QPushButton *m_later;
    QPushButton *m_reply;
    QMenu *m_received;
    QSpinBox *m_patience;
    bool m_stale = true;
};

} // namespace colloquia
