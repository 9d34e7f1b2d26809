// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/due/duepage.h"

#include "app/model/names.h"
#include "app/store/people.h"
#include "ui/attendees/attendeeeditor.h"
#include "ui/attendees/representation.h"
#include "ui/due/duemodel.h"
#include "ui/due/duetoday.h"
#include "ui/shell/session.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/orderview.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/undokeys.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAgain = 7; // days after which somebody chased is called again

QPushButton *button(QWidget *parent, const char *name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

DuePage::DuePage(const Workbench &bench, QWidget *parent)
    : Page(bench, parent), m_model(new DueModel(this)), m_view(new OrderView(this)),
      m_stack(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_editor(new AttendeeEditor(bench, this)), m_do(button(this, "dueDo")),
      m_later(button(this, "dueLater")), m_reply(button(this, "dueReply")), m_received(new QMenu(this)),
      m_patience(new QSpinBox(this))
{
    setObjectName(u"duePage"_s);
    m_view->setObjectName(u"dueList"_s);
    m_view->setAccessibleName(tr("What is to be done"));
    m_view->setModel(m_model);
    m_view->installEventFilter(this);
    m_stack->addWidget(buildList());
    auto *nothing = new QLabel(tr("Nothing is to be done today.\n\nSeats that become free, calls to make, "
                                  "invitations without a reply and what speakers still owe appear here."),
                               this);
    nothing->setObjectName(u"nothingDue"_s);
    nothing->setProperty("role", u"muted"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack->addWidget(nothing);
    m_editor->setMinimumWidth(300);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_splitter->setSizes({640, 384});
    m_splitter->restoreState(QSettings().value(u"due/splitter"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(u"due/splitter"_s, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->addWidget(m_splitter, 1);

    connect(m_view, &OrderView::choiceChanged, this, &DuePage::followChoice);
    connect(m_view, &OrderView::openAsked, this, [this] { editCurrent(); });
    connect(m_do, &QPushButton::clicked, this, &DuePage::doIt);
    const Roster &roster = session().roster();
    connect(&roster, &Roster::cardsChanged, this, &DuePage::follow);
    connect(&roster, &Roster::cardsReset, this, &DuePage::follow);
    connect(&roster, &Roster::programmeChanged, this, &DuePage::follow);
    connect(&session(), &Session::accessChanged, this, &DuePage::followChoice);
}

QWidget *DuePage::buildList()
{
    m_patience->setObjectName(u"duePatience"_s);
    m_patience->setAccessibleName(tr("Days without a reply before somebody is to be chased"));
    m_patience->setRange(1, 120);
    m_patience->setValue(duePatience());
    m_patience->setFixedWidth(72);
    new UndoKeys(m_patience);
    connect(m_patience, &QSpinBox::valueChanged, this, [this](int days) {
        QSettings().setValue(u"due/patience"_s, days);
        refresh();
    });
    auto *chase = new QLabel(tr("Chase after so many &days:"), this);
    chase->setProperty("role", u"small"_s);
    chase->setBuddy(m_patience);
    m_do->setProperty("primary", true);
    m_later->setText(tr("&Later"));
    m_later->setMenu(new QMenu(this));
    m_reply->setText(tr("&Reply"));
    m_reply->setMenu(new QMenu(this));
    m_received->setObjectName(u"dueReceived"_s);
    fillLater();
    fillReplies();
    auto *patience = new QWidget(this);
    auto *days = new QHBoxLayout(patience);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(8);
    days->addWidget(chase);
    days->addWidget(m_patience);
    // What is to be done has words of any length: they never make the window wider.
    auto *buttons = new FlowLayout(nullptr, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_do, m_later, m_reply, patience})
        buttons->addWidget(part);
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    return list;
}

QString DuePage::title() const
{
    return tr("To do");
}

QString DuePage::summary() const
{
    const auto count = int(m_model->all().size());
    return count ? tr("%n thing(s) for today", nullptr, count) : QString();
}

std::vector<qint64> DuePage::selectedPeople() const
{
    std::vector<qint64> people;
    for (const qint64 id : m_view->selectedIds()) {
        const Due *due = m_model->withId(id);
        // One may be due for two things.
        if (due && due->attendee.isValid() && std::ranges::find(people, due->attendee.value) == people.end())
            people.push_back(due->attendee.value);
    }
    return people;
}

void DuePage::come(const PageTarget &target)
{
    Q_UNUSED(target)
    refresh();
}

void DuePage::editCurrent()
{
    m_editor->focusFirst();
}

bool DuePage::stepBack()
{
    if (!m_editor->isAncestorOf(focusWidget()))
        return false;
    m_editor->keepEdits();
    m_view->setFocus();
    return true;
}

void DuePage::keepEdits()
{
    m_editor->keepEdits();
}

QWidget *DuePage::firstFocus()
{
    return m_view;
}

void DuePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

bool DuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_do->isEnabled()) {
            doIt();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void DuePage::follow()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void DuePage::refresh()
{
    m_stale = false;
    const Roster &roster = session().roster();
    const int row = m_view->currentIndex().row();
    m_view->keepPlace([this, &roster] { m_model->show(dueToday(roster), roster); });
    m_stack->setCurrentIndex(m_model->all().empty() ? 1 : 0);
    // What was done is gone: the next one takes its place.
    if (m_view->selectedIds().empty() && row >= 0) {
        for (int next = std::min(row, m_model->rowCount() - 1); next >= 0; --next) {
            if (const qint64 id = m_model->index(next, 0).data(OrderView::IdRole).toLongLong()) {
                m_view->select({id});
                break;
            }
        }
    }
    followChoice();
    emit headerChanged();
}

std::vector<Due> DuePage::chosen() const
{
    std::vector<Due> due;
    for (const qint64 id : m_view->selectedIds()) {
        if (const Due *one = m_model->withId(id))
            due.push_back(*one);
    }
    const bool alike =
        std::ranges::all_of(due, [&due](const Due &one) { return one.what == due.front().what; });
    return alike ? due : std::vector<Due>();
}

void DuePage::followChoice()
{
    const std::vector<Due> due = chosen();
    const bool canWrite = !session().store().isReadOnly();
    m_do->setText(due.empty() ? tr("Do&ne") : DueModel::action(due.front().what));
    const bool ofMany = !due.empty() && !due.front().attendee.isValid();
    m_do->setEnabled((canWrite || ofMany) && !due.empty());
    m_later->setEnabled(canWrite && !due.empty() && !ofMany && due.front().what != Due::Seat);
    const bool mayAnswer =
        !due.empty() && !ofMany && due.front().what != Due::Seat && due.front().what != Due::Speaker;
    m_reply->setEnabled(canWrite && mayAnswer);
    if (ofMany)
        m_editor->showNobody(tr("Whoever is registered on site and has not confirmed again."));
    else if (due.size() == 1)
        m_editor->showAttendee(due.front().attendee);
    else
        m_editor->showNobody(due.empty() ? tr("Choose something that is to be done.")
                                         : tr("%n selected", nullptr, int(due.size())));
    emit headerChanged();
}

void DuePage::write(const QString &label, const std::function<Result<void>(Writer &, const Due &)> &one)
{
    m_editor->keepEdits();
    const std::vector<Due> due = chosen();
    if (due.empty())
        return;
    const AttendeeCard *card = session().roster().card(due.front().attendee);
    const QString whom = due.size() == 1 && card ? displayName(card->attendee)
                                                 : tr("%n attendee(s)", nullptr, int(due.size()));
    (void)session().write(tr("%1: %2").arg(whom, label), [&due, &one](Writer &writer) -> Result<void> {
        for (const Due &each : due) {
            if (const auto done = one(writer, each); !done)
                return done;
        }
        return {};
    });
}

void DuePage::change(const QString &label, const std::function<void(Attendee &)> &how)
{
    write(label, [this, &how](Writer &writer, const Due &due) -> Result<void> {
        const AttendeeCard *card = session().roster().card(due.attendee);
        if (!card)
            return {};
        Attendee after = card->attendee;
        how(after);
        return writer.change(card->attendee, after);
    });
}

void DuePage::doIt()
{
    const std::vector<Due> due = chosen();
    if (due.empty())
        return;
    switch (due.front().what) {
    case Due::Seat:
        write(tr("has a seat"), [](Writer &writer, const Due &one) {
            return people::giveSeat(writer, one.attendee, one.workshop);
        });
        break;
    case Due::CallBack:
        change(tr("called"), [](Attendee &attendee) { attendee.callBackOn = {}; });
        break;
    case Due::Chase:
        change(tr("chased"),
               [](Attendee &attendee) { attendee.callBackOn = QDate::currentDate().addDays(kAgain); });
        break;
    case Due::Speaker:
        fillReceived();
        popUp(m_received, m_do->mapToGlobal(QPoint(0, m_do->height())));
        break;
    case Due::Confirmation:
        bench().go(PageKind::Attendees, {.filter = toBeConfirmed()});
        break;
    }
}

void DuePage::fillLater()
{
    const std::array<std::pair<int, QString>, 4> waits = {{{1, tr("Call back tomorrow")},
                                                           {3, tr("In three days")},
                                                           {7, tr("In a week")},
                                                           {14, tr("In two weeks")}}};
    for (const auto &[days, text] : waits) {
        m_later->menu()->addAction(text, this, [this, days = days] {
            change(tr("to be called back"),
                   [days](Attendee &attendee) { attendee.callBackOn = QDate::currentDate().addDays(days); });
        });
    }
}

void DuePage::fillReplies()
{
    for (const auto &[coming, text] :
         {std::pair(ReplyNote::Comes, tr("Comes, %1")), std::pair(ReplyNote::Excused, tr("Excused, %1"))}) {
        for (const Reply by : {Reply::Telephone, Reply::Letter, Reply::Email, Reply::InPerson}) {
            QString how = labelOf(by);
            how[0] = how[0].toLower();
            m_reply->menu()->addAction(text.arg(how), this,
                                       [this, coming = coming, by] { reply(coming, by); });
        }
        m_reply->menu()->addSeparator();
    }
    QAction *instead = m_reply->menu()->addAction(tr("Somebody else comes…"), this, [this] {
        if (const std::vector<Due> due = chosen(); due.size() == 1)
            askRepresentative(bench(), due.front().attendee, this);
    });
    instead->setObjectName(u"dueRepresented"_s);
    connect(m_reply->menu(), &QMenu::aboutToShow, this,
            [this, instead] { instead->setEnabled(chosen().size() == 1); });
}

void DuePage::reply(ReplyNote::Coming coming, Reply by)
{
    const QDate today = there(QDateTime::currentDateTimeUtc(), session().programme().colloquium).date();
    write(coming == ReplyNote::Comes ? tr("comes") : tr("is excused"),
          [this, today, coming, by](Writer &writer, const Due &due) -> Result<void> {
              const AttendeeCard *card = session().roster().card(due.attendee);
              return card ? people::noteReplies(writer, {card->attendee}, {today, by, coming, writer.now()})
                          : Result<void>();
          });
}

void DuePage::fillReceived()
{
    m_received->clear();
    std::vector<const Field *> owed;
    for (const Due &due : chosen()) {
        for (const Field *field : due.owed) {
            if (std::ranges::find(owed, field) == owed.end())
                owed.push_back(field);
        }
    }
    for (const Field *field : owed) {
        m_received->addAction(field->shown(), this, [this, field] {
            change(tr("%1 received").arg(field->shown()), [field](Attendee &attendee) {
                if (field->get(&attendee) == stored::value(Owed::Awaited))
                    field->set(&attendee, stored::value(Owed::Received));
            });
        });
    }
}

} // namespace colloquia
