// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/details/documentsedit.h"

#include "app/store/programmework.h"
#include "ui/details/documentlistmodel.h"
#include "ui/details/documentopening.h"
#include "ui/shell/actions.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/widgets/ordering.h"
#include "ui/widgets/orderview.h"
#include "ui/widgets/pickedfile.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 30;
constexpr int kMostRows = 6; // shown without scrolling

} // namespace

DocumentsEdit::DocumentsEdit(const Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_bench(workbench), m_model(new DocumentListModel(this)), m_view(new OrderView(this)),
      m_none(new QLabel(tr("No document yet: a programme, a call, a map to the venue."), this)),
      m_error(new QLabel(this))
{
    m_view->setObjectName(u"documentList"_s);
    m_view->setAccessibleName(tr("Documents"));
    m_view->setModel(m_model);
    m_none->setProperty("role", u"muted"_s);
    m_none->setWordWrap(true);
    m_error->setObjectName(u"documentError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setProperty("role", u"error"_s);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto button = [this, buttons](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    const Actions &actions = m_bench.actions;
    for (QAction *action : {actions.addLink, actions.addFile}) {
        QPushButton *made =
            button(action->objectName().replace(u"action"_s, u"document"_s), action->text().remove(u'&'));
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, made, [made, action] { made->setEnabled(action->isEnabled()); });
    }
    m_open = button(u"documentOpen"_s, tr("Open"));
    m_rename = button(u"documentRename"_s, tr("Rename…"));
    m_remove = button(u"documentRemove"_s, tr("Remove"));
    for (const auto &[action, step] : {std::pair(actions.moveUp, -1), std::pair(actions.moveDown, 1)}) {
        auto *made = new QToolButton(this);
        made->setIcon(action->icon());
        made->setToolTip(action->text().remove(u'&'));
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, [this, step = step] { move(step); });
        m_order.append(made);
        made->setObjectName(action->objectName().replace(u"action"_s, u"document"_s));
        made->setAccessibleName(action->text().remove(u'&'));
        made->setProperty("button", true);
        made->setIconSize(QSize(16, 16));
        buttons->addWidget(made);
    }
    buttons->addStretch();
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_view->currentId()); });
    connect(m_rename, &QPushButton::clicked, this, &DocumentsEdit::rename);
    connect(m_remove, &QPushButton::clicked, this, &DocumentsEdit::remove);
    connect(m_view, &OrderView::choiceChanged, this, [this] {
        refreshButtons();
        emit choiceChanged();
    });
    connect(m_view, &OrderView::removeAsked, this, &DocumentsEdit::remove);
    connect(m_view, &OrderView::openAsked, this, &DocumentsEdit::open);
    connect(m_view, &OrderView::dropped, this,
            [this](int row) { reorder(ordering::put(documents(), m_view->selectedIds(), size_t(row))); });
    connect(&m_bench.session, &Session::accessChanged, this, &DocumentsEdit::refreshButtons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_none);
    layout->addWidget(m_view);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    refresh();
}

const std::vector<Document> &DocumentsEdit::documents() const
{
    return m_bench.session.programme().documents;
}

const Document *DocumentsEdit::current() const
{
    const auto found = std::ranges::find(documents(), DocumentId(m_view->currentId()), &Document::id);
    return found == documents().end() ? nullptr : &*found;
}

void DocumentsEdit::refresh()
{
    m_view->keepPlace([this] { m_model->setDocuments(documents()); });
    const int rows = std::min(int(documents().size()), kMostRows);
    m_view->setFixedHeight(std::max(rows, 1) * kRow + 2);
    m_view->setVisible(!documents().empty());
    m_none->setVisible(documents().empty());
    refreshButtons();
}

void DocumentsEdit::refreshButtons()
{
    const bool canWrite = !m_bench.session.store().isReadOnly();
    m_open->setEnabled(current() != nullptr);
    m_rename->setEnabled(current() && canWrite);
    m_remove->setEnabled(current() && canWrite);
    for (QToolButton *button : m_order)
        button->setEnabled(current() && canWrite);
    m_view->setDraggable(canWrite);
}

bool DocumentsEdit::hasSelection() const
{
    return !m_view->selectedIds().empty();
}

bool DocumentsEdit::isInUse() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void DocumentsEdit::addLink()
{
    Prompts &prompts = m_bench.prompts;
    prompts.askText(this, tr("Add a link"), tr("Continue"), tr("Address of the document"), {},
                    [this, &prompts](const QString &link) {
                        const auto address = documentopening::addressIn(link);
                        if (!address) {
                            refuse(address.error().sentence);
                            return;
                        }
                        prompts.askText(this, tr("Name of the document"), tr("Add the link"),
                                        tr("As it is shown to people"), *address,
                                        [this, address = *address](const QString &title) {
                                            Document document;
                                            document.link = address;
                                            document.title =
                                                title.trimmed().isEmpty() ? address : title.trimmed();
                                            add(document, {});
                                        });
                    });
}

void DocumentsEdit::addFile()
{
    m_bench.prompts.openFile(this, {tr("Add a file"), tr("All files (*)"), {}, u"documents"_s},
                             [this](const QString &path) { take(path); });
}

void DocumentsEdit::take(const QString &path)
{
    const auto content = pickedfile::read(path, kLargestDocument);
    if (!content) {
        refuse(content.error().sentence);
        return;
    }
    Document document;
    document.title = QFileInfo(path).completeBaseName();
    add(document, *content);
}

void DocumentsEdit::add(const Document &document, const FileContent &content)
{
    refuse({});
    Document added = document;
    for (const Document &other : documents())
        added.position = std::max(added.position, other.position + 1);
    const auto done =
        m_bench.session.write(tr("Add document “%1”").arg(added.title), [&](Writer &writer) -> Result<void> {
            if (!content.bytes.isEmpty()) {
                const auto file =
                    programmework::keepFile(writer, content.file.name, content.file.type, content.bytes);
                if (!file)
                    return tl::unexpected(file.error());
                added.file = *file;
            }
            return writer.add(added);
        });
    if (done)
        m_view->select({added.id.value});
}

void DocumentsEdit::rename()
{
    const Document *document = current();
    if (!document)
        return;
    m_bench.prompts.askText(this, tr("Name of the document"), tr("Rename"), tr("As it is shown to people"),
                            document->title, [this, before = *document](const QString &title) {
                                Document after = before;
                                after.title = title.trimmed();
                                if (const auto valid = validate(after); !valid)
                                    refuse(valid.error().sentence);
                                else
                                    (void)m_bench.session.change(tr("Rename document “%1”").arg(before.title),
                                                                 before, after);
                            });
}

void DocumentsEdit::remove()
{
    const std::vector<qint64> ids = m_view->selectedIds();
    if (ids.empty())
        return;
    const Document *document = current();
    const QString label = ids.size() == 1 ? tr("Remove document “%1”").arg(document->title)
                                          : tr("Remove %n document(s)", nullptr, int(ids.size()));
    (void)m_bench.session.write(label, [this, &ids](Writer &writer) -> Result<void> {
        for (const Document &one : documents()) {
            if (!ordering::contains(ids, one.id.value))
                continue;
            if (const auto done = writer.remove(one); !done)
                return done;
        }
        return {};
    });
}

void DocumentsEdit::move(int step)
{
    reorder(ordering::moved(documents(), m_view->selectedIds(), step));
}

void DocumentsEdit::reorder(const std::vector<Document> &wanted)
{
    std::vector<Document> after = wanted;
    ordering::number(after);
    const std::vector<Document> before = documents();
    (void)m_bench.session.write(tr("Change the order of the documents"),
                                [&](Writer &writer) { return ordering::write(writer, before, after); });
}

void DocumentsEdit::open(qint64 id)
{
    refuse({});
    const auto document = std::ranges::find(documents(), DocumentId(id), &Document::id);
    if (document == documents().end())
        return;
    if (!document->file.isValid()) {
        if (const auto done = documentopening::openLink(document->link); !done)
            refuse(done.error().sentence);
        return;
    }
    openFile(*document);
}

void DocumentsEdit::openFile(const Document &document)
{
    const auto content = m_bench.session.store().file(document.file);
    if (!content) {
        refuse(content.error().sentence);
        return;
    }
    if (documentopening::isHarmless(content->file.name)) {
        if (const auto done = documentopening::openCopy(*content); !done)
            refuse(done.error().sentence);
        return;
    }
    // What could be a program is never started from here; a copy can be looked at first.
    m_bench.prompts.saveFile(
        this, {tr("Save a copy of the document"), tr("All files (*)"), content->file.name, u"documents"_s},
        [this, content = *content](const QString &path) {
            if (const auto done = documentopening::save(content.bytes, path); !done)
                refuse(done.error().sentence);
        });
}

void DocumentsEdit::refuse(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

} // namespace colloquia
