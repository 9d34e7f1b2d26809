// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What the designer's window does besides showing the badge: clipboard, menu, other stock.
#include "app/paper/artworkjson.h"
#include "app/paper/startingdesigns.h"
#include "ui/designer/designcanvas.h"
#include "ui/designer/designeditor.h"
#include "ui/designer/designerdialog.h"
#include "ui/shell/theme.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kMime = u"application/x-colloquia-elements"_s;

} // namespace

void DesignerDialog::copy()
{
    std::vector<Element> chosen;
    QStringList words;
    for (const size_t element : m_editor->selection()) {
        chosen.push_back(m_editor->elements()[element]);
        words.append(chosen.back().text);
    }
    if (chosen.empty())
        return;
    auto *copied = new QMimeData;
    copied->setData(kMime, elementsToJson(chosen));
    copied->setText(words.join(u'\n'));
    QApplication::clipboard()->setMimeData(copied);
}

void DesignerDialog::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    std::vector<Element> pasted = elementsFrom(copied->data(kMime));
    // On the face that they came from they would hide the first ones.
    constexpr double kAside = 2;
    for (Element &element : pasted) {
        if (std::ranges::find(m_editor->elements(), element) != m_editor->elements().end())
            element.area.translate(kAside, kAside);
    }
    m_editor->add(std::move(pasted));
}

void DesignerDialog::adapt()
{
    m_editor->change(tr("Adapt the design to the stock"), forLabel(m_editor->artwork(), m_stock.label));
}

void DesignerDialog::makeAligning()
{
    m_align = new QMenu(tr("Align"), this);
    m_align->setObjectName(u"designAlign"_s);
    m_align->menuAction()->setObjectName(u"designAligning"_s);
    m_align->setIcon(theme::icon(u"align"_s));
    const auto add = [this](const char *name, const QString &text, const QString &keys,
                            const std::function<void()> &work) {
        m_align->addAction(action(name, text, {QKeySequence(keys)}, {}, work));
    };
    const auto on = [this](Edge edge) { return [this, edge] { m_editor->align(edge); }; };
    add("alignLeft", tr("Left edges"), u"Ctrl+Shift+L"_s, on(Edge::Left));
    add("alignCentre", tr("Centres"), u"Ctrl+Shift+C"_s, on(Edge::Centre));
    add("alignRight", tr("Right edges"), u"Ctrl+Shift+R"_s, on(Edge::Right));
    m_align->addSeparator();
    add("alignTop", tr("Top edges"), u"Ctrl+Shift+T"_s, on(Edge::Top));
    add("alignMiddle", tr("Middles"), u"Ctrl+Shift+M"_s, on(Edge::Middle));
    add("alignBottom", tr("Bottom edges"), u"Ctrl+Shift+B"_s, on(Edge::Bottom));
    m_align->addSeparator();
    add("spreadAcross", tr("Space evenly across"), u"Ctrl+Shift+H"_s,
        [this] { m_editor->spread(Qt::Horizontal); });
    add("spreadDown", tr("Space evenly down"), u"Ctrl+Shift+V"_s, [this] { m_editor->spread(Qt::Vertical); });
}

void DesignerDialog::showMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_cut, m_copy, m_paste, m_duplicate});
    menu->addSeparator();
    menu->addMenu(m_align);
    menu->addActions({m_raise, m_lower});
    menu->addSeparator();
    menu->addActions({m_remove, m_all});
    menu->popup(global);
}

bool DesignerDialog::focusNextPrevChild(bool next)
{
    return taborder::step(this, m_parts, next) || QDialog::focusNextPrevChild(next);
}

// What was looked at, or selected, stays where it is seen.
void DesignerDialog::follow(const QPointF &before, const QPointF &after)
{
    const QPoint way = (after - before).toPoint();
    m_scroll->horizontalScrollBar()->setValue(m_scroll->horizontalScrollBar()->value() + way.x());
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->value() + way.y());
    constexpr int kAround = 40;
    m_scroll->ensureVisible(int(after.x()), int(after.y()), kAround, kAround);
}

void DesignerDialog::showSelection()
{
    m_filling = true;
    for (int row = 0; row < m_elements->count(); ++row) {
        QListWidgetItem *item = m_elements->item(row);
        const bool selected = m_editor->isSelected(size_t(item->data(Qt::UserRole).toInt()));
        item->setSelected(selected);
        if (selected && m_editor->selection().size() == 1)
            m_elements->setCurrentItem(item);
    }
    m_filling = false;
    const bool some = !m_editor->selection().empty() && m_editor->isEditable();
    for (QAction *one : {m_cut, m_copy, m_duplicate, m_remove, m_align->menuAction()})
        one->setEnabled(some);
    m_raise->setEnabled(some && m_editor->current());
    m_lower->setEnabled(some && m_editor->current());
}

const Design &DesignerDialog::design() const
{
    return m_editor->design();
}

void showDesigner(QWidget *window, const Workbench &bench, DesignId design, const Stock &stock,
                  const std::function<void(const Design &)> &closed)
{
    auto *dialog = new DesignerDialog(bench, design, stock, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (closed) {
        QObject::connect(dialog, &QDialog::finished, window, [dialog, closed] { closed(dialog->design()); });
    }
    dialog->open();
}

} // namespace colloquia
