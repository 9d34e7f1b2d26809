// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/widgets/emptyhint.h"
#include "ui/widgets/fieldwords.h"
#include "ui/widgets/ordering.h"
#include "ui/widgets/orderview.h"
#include "ui/widgets/recordform.h"

#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>

namespace colloquia {

// A page of records in an order of the organisers' own: the list at the left, beside it the editor of the
// chosen one. A new record is a draft until it has its name; nothing is stored before. What the records are,
// and what is said about them, the derived page knows.
template<class Record>
class RecordListPage : public Page
{
public:
    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_add}; }
    // While there is no record, the page itself has the button for the first.
    [[nodiscard]] QAction *primaryAction() const override { return isEmpty() ? nullptr : m_add; }
    [[nodiscard]] bool canAddNew() const override { return true; }
    [[nodiscard]] bool canRemove() const override { return !m_view->selectedIds().empty(); }
    [[nodiscard]] bool canMove() const override { return canRemove(); }
    [[nodiscard]] QWidget *firstFocus() override
    {
        if (m_draft)
            return nameField()->input();
        // Who was led to a field stands in it.
        if (const FieldEdit *wanted = m_form->field(std::exchange(m_wantedField, {})); wanted && chosen())
            return wanted->input();
        return records().empty() ? static_cast<QWidget *>(m_empty) : m_view;
    }

    void run(const QAction *action) override
    {
        if (action == m_add)
            addNew();
    }
    void come(const PageTarget &target) override
    {
        if (target.record)
            m_view->select({target.record});
        m_wantedField = target.record ? target.field : QString();
    }
    void addNew() override
    {
        keepEdits();
        m_draft = newRecord(chosen());
        m_shown = 0;
        m_view->clearSelection();
        showCurrent();
        nameField()->setFocus();
    }
    void editCurrent() override
    {
        if (chosen())
            nameField()->setFocus();
    }
    void removeSelected() override
    {
        const std::vector<qint64> ids = m_view->selectedIds();
        std::vector<Record> going;
        for (const Record &record : records()) {
            if (ordering::contains(ids, record.id.value))
                going.push_back(record);
        }
        if (!going.empty())
            remove(going);
    }
    void moveSelected(int step) override
    {
        keepEdits();
        const std::vector<Record> before = records();
        reorder(before, moved(before, m_view->selectedIds(), step));
    }
    bool leaveForm() override
    {
        if (!m_editorStack->isAncestorOf(focusWidget()))
            return false;
        if (!stepBack()) {
            keepEdits();
            m_view->setFocus();
        }
        return true;
    }
    bool stepBack() override
    {
        if (!m_draft)
            return false;
        m_form->forget();
        m_draft.reset();
        showCurrent();
        firstFocus()->setFocus();
        return true;
    }
    void keepEdits() override
    {
        m_form->keep();
        QSettings settings;
        settings.setValue(m_name + QStringLiteral("/splitter"), m_splitter->saveState());
        settings.setValue(selectionKey(), m_view->currentId());
    }

protected:
    RecordListPage(const Workbench &workbench, const QString &name, const QString &nameKey, QAction *add,
                   QWidget *parent)
        : Page(workbench, parent), m_name(name), m_nameKey(nameKey), m_add(add),
          m_stack(new QStackedWidget(this)), m_splitter(new QSplitter(this)), m_view(new OrderView(this)),
          m_editorStack(new QStackedWidget(this)), m_none(new QLabel(this)),
          m_form(new RecordForm(kindOf<Record>, this))
    {
        setObjectName(name + QStringLiteral("Page"));
        m_view->setObjectName(name + QStringLiteral("List"));
        m_splitter->setObjectName(name + QStringLiteral("Splitter"));
        m_splitter->setChildrenCollapsible(false);
    }

    [[nodiscard]] OrderView *view() const { return m_view; }
    [[nodiscard]] RecordForm *form() const { return m_form; }
    // The one record that is chosen; null: none, or many.
    [[nodiscard]] const Record *chosen() const
    {
        const std::vector<qint64> ids = m_view->selectedIds();
        return ids.size() == 1 ? byId(ids.front()) : nullptr;
    }
    [[nodiscard]] bool isDrafting() const { return m_draft.has_value(); }
    [[nodiscard]] bool canWrite() const { return !bench().session.store().isReadOnly(); }

    // Puts the page together; once, when the derived page is whole.
    void build(QAbstractItemModel *model, QWidget *editor, EmptyHint *empty)
    {
        m_empty = empty;
        m_view->setModel(model);
        m_view->setAccessibleName(title());
        for (QWidget *child : m_empty->findChildren<QWidget *>()) {
            if (child->focusPolicy() != Qt::NoFocus)
                m_empty->setFocusProxy(child);
        }
        auto *left = new QWidget(m_splitter);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(4);
        for (QAction *action :
             {bench().actions.moveUp, bench().actions.moveDown, bench().actions.removeSelected}) {
            auto *button = new QToolButton(left);
            button->setDefaultAction(action);
            button->setObjectName(action->objectName().replace(QStringLiteral("action"), m_name));
            button->setAccessibleName(action->text().remove(u'&'));
            button->setProperty("button", true);
            button->setIconSize(QSize(16, 16));
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            buttons->addWidget(button);
        }
        buttons->addStretch();
        auto *leftLayout = new QVBoxLayout(left);
        leftLayout->setContentsMargins(0, 0, 0, 0);
        leftLayout->setSpacing(8);
        leftLayout->addWidget(m_view, 1);
        leftLayout->addLayout(buttons);
        left->setMinimumWidth(260);

        auto *card = new QFrame(m_splitter);
        card->setProperty("card", true);
        m_none->setProperty("role", QStringLiteral("muted"));
        m_none->setAlignment(Qt::AlignCenter);
        m_none->setWordWrap(true);
        m_editorStack->addWidget(m_none);
        m_editorStack->addWidget(editor);
        auto *cardLayout = new QVBoxLayout(card);
        cardLayout->setContentsMargins(1, 1, 1, 1);
        cardLayout->addWidget(m_editorStack);
        card->setMinimumWidth(380);
        m_splitter->addWidget(left);
        m_splitter->addWidget(card);
        m_splitter->setStretchFactor(0, 2);
        m_splitter->setStretchFactor(1, 3);
        m_splitter->setSizes({430, 580});

        m_stack->addWidget(m_empty);
        m_stack->addWidget(m_splitter);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 0, 24, 24);
        layout->addWidget(m_stack);

        Session &session = bench().session;
        connect(m_view, &OrderView::choiceChanged, this, [this] { follow(); });
        connect(m_view, &OrderView::removeAsked, bench().actions.removeSelected, &QAction::trigger);
        connect(m_view, &OrderView::openAsked, this, [this] { editCurrent(); });
        connect(m_view, &OrderView::dropped, this, [this](int row) {
            const std::vector<Record> before = records();
            reorder(before, put(before, m_view->selectedIds(), row));
        });
        connect(m_form, &RecordForm::edited, this,
                [this](const QString &key, const QVariant &, const QVariant &after) { edit(key, after); });
        connect(&session.roster(), &Roster::programmeChanged, this, [this] { refresh(); });
        connect(&session, &Session::accessChanged, this, [this] { applyAccess(); });
        QSettings settings;
        m_splitter->restoreState(settings.value(m_name + QStringLiteral("/splitter")).toByteArray());
        refresh();
        applyAccess();
        if (!records().empty()) {
            const qint64 last = settings.value(selectionKey()).toLongLong();
            m_view->select({byId(last) ? last : records().front().id.value});
        }
    }
    // Shows the document's records anew.
    void refresh()
    {
        m_view->keepPlace([this] { fillModel(); });
        showCurrent();
        emit headerChanged();
    }
    // Writes another state of one record; a rule it breaks is said beside the field that was edited.
    void change(const QString &label, const Record &before, const Record &after, const QString &key)
    {
        if (const auto valid = validate(after); !valid) {
            m_form->refuse(key, valid.error().sentence);
        } else if (const auto kept = bench().session.keep(
                       label, [&](Writer &writer) { return writer.change(before, after); });
                   !kept) {
            m_form->refuse(key, kept.error().sentence);
        }
    }

    [[nodiscard]] virtual const std::vector<Record> &records() const = 0;
    virtual void fillModel() = 0;
    // A new one, like the chosen one where that is likely.
    [[nodiscard]] virtual Record newRecord(const Record *like) const = 0;
    // Its place, when it is stored.
    virtual void place(Record &record) const = 0;
    virtual void remove(const std::vector<Record> &going) = 0;
    [[nodiscard]] virtual std::vector<Record> moved(const std::vector<Record> &all,
                                                    const std::vector<qint64> &ids, int step) const = 0;
    [[nodiscard]] virtual std::vector<Record> put(const std::vector<Record> &all,
                                                  const std::vector<qint64> &ids, int row) const = 0;
    // What is beside the form; `isDraft`: not stored yet.
    virtual void showBeside(const Record &record, bool isDraft) = 0;
    virtual void setEditable(bool editable) { m_form->setEditable(editable); }
    [[nodiscard]] virtual QString addLabel(const Record &record) const = 0;
    [[nodiscard]] virtual QString changeLabel(const Field &field, const Record &record) const = 0;
    [[nodiscard]] virtual QString moveLabel(const std::vector<qint64> &ids) const = 0;
    [[nodiscard]] virtual QString chosenWords(int count) const = 0; // "3 partners selected"

private:
    [[nodiscard]] bool isEmpty() const { return records().empty() && !m_draft; }
    [[nodiscard]] const Record *byId(qint64 id) const
    {
        const auto found = std::ranges::find(records(), decltype(Record::id)(id), &Record::id);
        return found == records().end() ? nullptr : &*found;
    }
    [[nodiscard]] FieldEdit *nameField() const { return m_form->field(m_nameKey); }
    [[nodiscard]] QString selectionKey() const
    {
        return m_name + QStringLiteral("/selected/") + bench().session.colloquium().documentId;
    }

    void follow()
    {
        if (m_draft && m_view->selectedIds().empty())
            return;
        if (m_draft) {
            m_form->forget();
            m_draft.reset();
        }
        showCurrent();
        emit headerChanged();
    }

    void showCurrent()
    {
        // The list that comes into sight with the focus chooses its first record.
        m_stack->setCurrentIndex(isEmpty() ? 0 : 1);
        const Record *record = m_draft ? &*m_draft : chosen();
        m_editorStack->setCurrentIndex(record ? 1 : 0);
        if (!record) {
            m_shown = 0;
            m_none->setText(chosenWords(int(m_view->selectedIds().size())));
            return;
        }
        if (record->id.value != m_shown || (m_draft && !m_draftShown))
            m_form->forget();
        if (!m_draft || !m_draftShown)
            m_form->setRecord(*record);
        m_shown = record->id.value;
        m_draftShown = m_draft.has_value();
        showBeside(*record, m_draft.has_value());
    }

    void edit(const QString &key, const QVariant &after)
    {
        const Field &field = *findField(kindOf<Record>, key);
        if (m_draft) {
            field.set(&*m_draft, after);
            if (key == m_nameKey || !field.get(&*m_draft).isNull())
                keepDraft();
            return;
        }
        const Record *record = chosen();
        if (!record)
            return;
        const Record before = *record;
        Record wanted = before;
        field.set(&wanted, after);
        if (key == QStringLiteral("role"))
            place(wanted);
        change(changeLabel(field, before), before, wanted, key);
    }

    void keepDraft()
    {
        // A draft without its name waits; whatever else is wrong is said beside the field.
        if (findField(kindOf<Record>, m_nameKey)->get(&*m_draft).isNull())
            return;
        if (const auto valid = validate(*m_draft); !valid) {
            m_form->refuse(valid.error().field, valid.error().sentence);
            return;
        }
        Record record = *m_draft;
        place(record);
        const auto done =
            bench().session.write(addLabel(record), [&record](Writer &writer) { return writer.add(record); });
        if (!done)
            return;
        m_draft.reset();
        m_draftShown = false;
        m_shown = record.id.value;
        m_view->select({record.id.value});
    }

    void reorder(const std::vector<Record> &before, const std::vector<Record> &after)
    {
        const std::vector<qint64> ids = m_view->selectedIds();
        if (ids.empty() || !canWrite())
            return;
        (void)bench().session.write(moveLabel(ids),
                                    [&](Writer &writer) { return ordering::write(writer, before, after); });
    }

    void applyAccess()
    {
        setEditable(canWrite());
        m_view->setDraggable(canWrite());
    }

    QString m_name;
    QString m_nameKey;
    QAction *m_add;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    OrderView *m_view;
    QString m_wantedField; // whoever comes here is led to
    QStackedWidget *m_editorStack;
    QLabel *m_none;
    RecordForm *m_form;
    EmptyHint *m_empty = nullptr;
    std::optional<Record> m_draft;
    bool m_draftShown = false;
    qint64 m_shown = 0;
};

} // namespace colloquia
