// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/designerdialog.h"

#include "app/tasks/printing.h"
#include "ui/designer/designcanvas.h"
#include "ui/designer/designchooser.h"
#include "ui/designer/designeditor.h"
#include "ui/designer/elementproperties.h"
#include "ui/designer/elementwords.h"
#include "ui/designer/trywith.h"
#include "ui/paper/parts.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>

#include <numeric>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kGeometry = u"designer/geometry"_s;
constexpr int kWidth = 1240;
constexpr int kListWidth = 196;
constexpr int kPropertiesWidth = 276;

} // namespace

DesignerDialog::DesignerDialog(const Workbench &bench, DesignId design, const Stock &stock, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_stock(stock),
      m_editor(new DesignEditor(bench.session, stock.label, this)), m_elements(new QListWidget(this)),
      m_scroll(new QScrollArea(this)), m_sides(new QButtonGroup(this)), m_fold(new QComboBox(this)),
      m_size(new QLabel(this)), m_adapt(new QPushButton(this)), m_add(new QPushButton(tr("&Add"), this)),
      m_sentence(new QLabel(this))
{
    setObjectName(u"designerDialog"_s);
    setWindowTitle(tr("Badge designer"));
    resize(kWidth, 740);
    restoreGeometry(QSettings().value(kGeometry).toByteArray());
    // It may have been kept on a wider screen.
    resize(std::min(width(), std::max(screen()->availableSize().width(), kWidth)), height());
    auto logos = logosOf(bench.session.store(), bench.session.programme());
    if (logos)
        m_logos = std::move(*logos);
    m_editor->open(design);
    m_try = new TryWith(bench.session.roster(), this);
    m_canvas = new DesignCanvas(*m_editor, [this](const Artwork &artwork) { return drawerOf(artwork); });
    m_properties = new ElementProperties(*m_editor, bench.prompts);
    makeActions();
    makeParts();
    connect(m_editor, &DesignEditor::changed, this, &DesignerDialog::refresh);
    connect(m_editor, &DesignEditor::selectionChanged, this, &DesignerDialog::showSelection);
    connect(&bench.session, &Session::undoChanged, this, &DesignerDialog::refresh);
    connect(qApp, &QApplication::focusChanged, m_editor, &DesignEditor::keep);
    connect(this, &QDialog::finished, m_editor, &DesignEditor::keep);
    connect(&bench.session, &Session::failed, this, [this](const Error &error) {
        m_sentence->setText(error.sentence);
        m_sentence->show();
    });
    connect(m_try, &TryWith::personChanged, this, [this] { m_canvas->setPerson(m_try->person()); });
    connect(m_canvas, &DesignCanvas::textWanted, m_properties, &ElementProperties::focusFirst);
    connect(m_canvas, &DesignCanvas::menuWanted, this, &DesignerDialog::showMenu);
    m_canvas->setPerson(m_try->person());
    refresh();
    m_canvas->setFocus();
}

DesignerDialog::~DesignerDialog()
{
    m_editor->keep();
    QSettings().setValue(kGeometry, saveGeometry());
}

std::shared_ptr<const ArtworkDrawer> DesignerDialog::drawerOf(const Artwork &artwork)
{
    Session &session = m_bench.session;
    std::vector<FileId> wanted = picturesIn(artwork);
    wanted.push_back(session.colloquium().logo);
    for (const FileId id : wanted) {
        if (!id.isValid() || m_pictures.contains(id))
            continue;
        if (const auto file = session.store().file(id))
            m_pictures.emplace(id, pictureFrom(file->bytes));
    }
    // Each face by itself, as large as it was drawn.
    Stock face = m_stock;
    face.label = artwork.size;
    face.bleed = 0;
    if (artwork.fold != Fold::None || artwork.size != m_stock.label)
        face.cornerRadius = 0;
    Artwork flat = artwork;
    flat.fold = Fold::None;
    return std::make_shared<ArtworkDrawer>(
        flat, BadgeGround{session.programme(), m_logos, m_pictures, face, QDate::currentDate()},
        m_editor->design().purpose);
}

QAction *DesignerDialog::action(const char *name, const QString &text, const QList<QKeySequence> &keys,
                                const QString &icon, const std::function<void()> &work)
{
    auto *made = new QAction(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setShortcuts(keys);
    if (!icon.isEmpty())
        made->setIcon(theme::icon(icon));
    connect(made, &QAction::triggered, this, work);
    addAction(made);
    return made;
}

void DesignerDialog::makeActions()
{
    const auto key = [](const QString &keys) { return QList<QKeySequence>{QKeySequence(keys)}; };
    m_undo = action("designUndo", tr("Undo"), key(u"Ctrl+Z"_s), u"undo"_s, [this] { m_editor->undo(); });
    m_redo = action("designRedo", tr("Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)},
                    u"redo"_s, [this] { m_editor->redo(); });
    m_cut = action("designCut", tr("Cut"), key(u"Ctrl+X"_s), {}, [this] {
        copy();
        m_editor->remove();
    });
    m_copy = action("designCopy", tr("Copy"), key(u"Ctrl+C"_s), {}, [this] { copy(); });
    m_paste = action("designPaste", tr("Paste"), key(u"Ctrl+V"_s), {}, [this] { paste(); });
    m_duplicate = action("designDouble", tr("Duplicate"), key(u"Ctrl+D"_s), u"copy"_s,
                         [this] { m_editor->duplicate(); });
    m_remove =
        action("designDelete", tr("Remove"), key(u"Del"_s), u"delete"_s, [this] { m_editor->remove(); });
    m_raise = action("designRaise", tr("One to the front"), key(u"Alt+Up"_s), u"up"_s,
                     [this] { m_editor->raise(1); });
    m_lower = action("designLower", tr("One to the back"), key(u"Alt+Down"_s), u"down"_s,
                     [this] { m_editor->raise(-1); });
    m_all = action("designAll", tr("Select all"), key(u"Ctrl+A"_s), {}, [this] {
        std::vector<size_t> all(m_editor->elements().size());
        std::iota(all.begin(), all.end(), size_t(0));
        m_editor->select(all);
    });
    makeAligning();
    // Fields of the panel have uses of their own for these.
    for (QAction *one : {m_remove, m_all, m_cut, m_copy, m_paste}) {
        removeAction(one);
        one->setShortcutContext(Qt::WidgetShortcut);
        m_canvas->addAction(one);
        m_elements->addAction(one);
    }
    action("tryNextPerson", tr("Next person"), key(u"Ctrl+PgDown"_s), {}, [this] { m_try->step(1); });
    action("tryPersonBefore", tr("Person before"), key(u"Ctrl+PgUp"_s), {}, [this] { m_try->step(-1); });
}

QToolButton *DesignerDialog::button(QAction *shown)
{
    auto *made = new QToolButton(this);
    made->setDefaultAction(shown);
    made->setObjectName(shown->objectName() + u"Button"_s);
    made->setAccessibleName(shown->text());
    made->setFocusPolicy(Qt::TabFocus);
    if (shown->menu())
        made->setPopupMode(QToolButton::InstantPopup);
    return made;
}

void DesignerDialog::addTools(QBoxLayout *layout)
{
    for (const auto &[name, text, side] :
         {std::tuple("sideFront", tr("&Front"), Side::Front), {"sideBack", tr("Bac&k"), Side::Back}}) {
        auto *chip = new QPushButton(text, this);
        chip->setObjectName(QString::fromLatin1(name));
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        m_sides->addButton(chip, int(side));
        layout->addWidget(chip);
    }
    connect(m_sides, &QButtonGroup::idClicked, this, [this](int id) { m_editor->setSide(Side(id)); });
    layout->addSpacing(8);
    m_add->setObjectName(u"designAdd"_s);
    m_add->setIcon(theme::icon(u"add"_s));
    m_add->setAutoDefault(false);
    auto *menu = new QMenu(m_add);
    const auto add = [this, menu](const QString &icon, const QString &text, auto make) {
        menu->addAction(theme::icon(icon), text, this, [this, make] {
            m_editor->add({make(m_editor->artwork().size)});
            m_properties->focusFirst();
        });
    };
    for (const Element::Kind kind : {Element::Kind::Text, Element::Kind::Code, Element::Kind::Partners,
                                     Element::Kind::Logo, Element::Kind::Picture, Element::Kind::Line}) {
        const Element element = newElement(kind, {50, 50});
        add(iconOf(element), kindName(element), [kind](QSizeF face) { return newElement(kind, face); });
    }
    const Element box = newElement(Element::Kind::Box, {50, 50});
    add(iconOf(box), kindName(box), [](QSizeF face) { return newElement(Element::Kind::Box, face); });
    add(iconOf(box), kindName(newBand({50, 50})), &newBand);
    m_add->setMenu(menu);
    layout->addWidget(m_add);
    for (QAction *tool : {m_undo, m_redo, m_duplicate, m_align->menuAction(), m_raise, m_lower, m_remove})
        layout->addWidget(button(tool));
    layout->addSpacing(8);
    const auto key = [](const QString &keys) { return QKeySequence(keys); };
    for (QAction *zoom : {action("designSmaller", tr("Smaller"), {QKeySequence::ZoomOut}, u"minus"_s,
                                 [this] { m_canvas->stepZoom(-1); }),
                          action("designLarger", tr("Larger"), {QKeySequence::ZoomIn, key(u"Ctrl+="_s)},
                                 u"add"_s, [this] { m_canvas->stepZoom(1); }),
                          action("designWhole", tr("Whole badge"), {key(u"Ctrl+0"_s)}, u"search"_s,
                                 [this] { m_canvas->setZoom(0); })})
        layout->addWidget(button(zoom));
    layout->addSpacing(8);
    layout->addWidget(m_try, 1);
}

void DesignerDialog::addSide(QBoxLayout *layout)
{
    m_elements->setObjectName(u"elements"_s);
    m_elements->setAccessibleName(tr("What lies on the badge, the foremost first"));
    m_elements->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_elements->setFixedWidth(kListWidth);
    m_elements->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_elements->setTextElideMode(Qt::ElideRight);
    connect(m_elements, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_filling)
            return;
        std::vector<size_t> chosen;
        for (const QListWidgetItem *item : m_elements->selectedItems())
            chosen.push_back(size_t(item->data(Qt::UserRole).toInt()));
        m_editor->select(chosen);
    });
    connect(m_elements, &QListWidget::itemActivated, m_properties, &ElementProperties::focusFirst);
    m_fold->setObjectName(u"designFold"_s);
    m_fold->setAccessibleName(tr("Sides"));
    m_fold->addItems({tr("Not folded"), tr("Folded over its upper edge"), tr("Folded like a book")});
    m_fold->setFixedWidth(kListWidth);
    connect(m_fold, &QComboBox::activated, this, [this](int row) {
        Artwork after = m_editor->artwork();
        after.fold = Fold(row);
        m_editor->change(tr("Change the folding"), resized(after, faceSize(m_stock.label, after.fold)));
    });
    m_size->setProperty("role", u"small"_s);
    m_size->setObjectName(u"designSize"_s);
    m_size->setWordWrap(true);
    m_size->setFixedWidth(kListWidth);
    m_adapt->setObjectName(u"designAdapt"_s);
    m_adapt->setText(tr("A&dapt to the stock"));
    m_adapt->setAutoDefault(false);
    connect(m_adapt, &QPushButton::clicked, this, &DesignerDialog::adapt);
    layout->addWidget(m_elements, 1);
    layout->addWidget(parts::fieldLabel(tr("Sides"), m_fold, this));
    layout->addWidget(m_fold);
    layout->addWidget(m_size);
    layout->addWidget(m_adapt);
}

void DesignerDialog::makeParts()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *chooser = new DesignChooser(*m_editor, m_bench.session, m_bench.prompts, m_stock.label, this);
    layout->addWidget(chooser);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    addTools(tools);
    layout->addLayout(tools);
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    addSide(side);
    m_scroll->setObjectName(u"designScroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_canvas);
    m_scroll->viewport()->installEventFilter(this);
    for (QScrollBar *bar : {m_scroll->horizontalScrollBar(), m_scroll->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, m_canvas, qOverload<>(&QWidget::update));
    connect(m_canvas, &DesignCanvas::zoomed, this, &DesignerDialog::follow);
    auto *properties = new QScrollArea(this);
    properties->setObjectName(u"choices"_s);
    properties->setFrameShape(QFrame::NoFrame);
    properties->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    properties->setWidgetResizable(true);
    properties->setFocusPolicy(Qt::NoFocus);
    properties->setWidget(m_properties);
    properties->setFixedWidth(kPropertiesWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addLayout(side);
    middle->addWidget(m_scroll, 1);
    middle->addWidget(properties);
    layout->addLayout(middle, 1);
    m_sentence->setObjectName(u"designSentence"_s);
    m_sentence->setProperty("role", u"error"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"designClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_try->verdict());
    foot->addWidget(m_sentence, 1);
    foot->addStretch();
    foot->addWidget(close);
    layout->addLayout(foot);
    // As one reads: above, from left to right, below.
    m_parts.append(chooser);
    const auto take = [this](const QLayout *row) {
        for (int i = 0; i < row->count(); ++i) {
            if (QWidget *widget = row->itemAt(i)->widget())
                m_parts.append(widget);
        }
    };
    take(tools);
    take(side);
    m_parts += {m_canvas, m_properties};
    take(foot);
}

bool DesignerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        m_canvas->setRoom(static_cast<QResizeEvent *>(event)->size());
    return QDialog::eventFilter(watched, event);
}

void DesignerDialog::refresh()
{
    const Artwork &artwork = m_editor->artwork();
    m_filling = true;
    const auto &all = m_editor->elements();
    while (m_elements->count() > int(all.size()))
        delete m_elements->takeItem(m_elements->count() - 1);
    for (size_t i = 0; i < all.size(); ++i) {
        // The foremost stands first.
        const int row = int(all.size() - 1 - i);
        while (m_elements->count() <= row)
            m_elements->addItem(new QListWidgetItem);
        QListWidgetItem *item = m_elements->item(row);
        item->setText(nameOf(all[i]));
        item->setToolTip(nameOf(all[i]).toHtmlEscaped());
        item->setIcon(theme::icon(iconOf(all[i])));
        item->setData(Qt::UserRole, int(i));
    }
    m_filling = false;
    showSelection();
    m_sides->button(int(m_editor->side()))->setChecked(true);
    m_fold->setCurrentIndex(int(artwork.fold));
    const QSizeF wanted = faceSize(m_stock.label, artwork.fold);
    const bool fits = artwork.size == wanted || m_editor->design().purpose == DesignPurpose::Certificate;
    const QLocale locale;
    const auto inWords = [&locale](QSizeF size) {
        return tr("%1 × %2 mm")
            .arg(locale.toString(size.width(), 'g', 4), locale.toString(size.height(), 'g', 4));
    };
    m_size->setText(fits ? inWords(artwork.size)
                         : tr("Drawn for %1, printed on %2: it follows by itself.")
                               .arg(inWords(artwork.size), inWords(wanted)));
    m_adapt->setVisible(!fits);
    const QStringList remarks = drawerOf(artwork)->remarks();
    m_sentence->setText(remarks.join(u' '));
    m_sentence->setVisible(!remarks.isEmpty());
    const bool editable = m_editor->isEditable();
    m_add->setEnabled(editable);
    m_fold->setEnabled(editable);
    m_adapt->setEnabled(editable);
    const QString undo = m_editor->undoLabel();
    const QString redo = m_editor->redoLabel();
    m_undo->setEnabled(editable && !undo.isEmpty());
    m_redo->setEnabled(editable && !redo.isEmpty());
    m_undo->setToolTip(
        (undo.isEmpty() ? tr("Nothing more to undo here") : tr("Undo: %1").arg(undo)).toHtmlEscaped());
    m_redo->setToolTip(
        (redo.isEmpty() ? tr("Nothing to redo here") : tr("Redo: %1").arg(redo)).toHtmlEscaped());
    m_try->setDesign(m_editor->design());
    m_try->check([this] { return drawerOf(m_editor->artwork()); });
}

} // namespace colloquia
