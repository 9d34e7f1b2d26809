// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What the designer's window does besides showing the badge: clipboard, menu, other stock.
#include "app/paper/artworkjson.h"
#include "ui/designer/designeditor.h"
#include "ui/designer/designerdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

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
    m_editor->change(tr("Adapt the design to the stock"),
                     resized(m_editor->artwork(), faceSize(m_stock.label, m_editor->artwork().fold)));
}

void DesignerDialog::showMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_cut, m_copy, m_paste, m_duplicate});
    menu->addSeparator();
    menu->addActions({m_raise, m_lower});
    menu->addSeparator();
    menu->addActions({m_remove, m_all});
    menu->popup(global);
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
