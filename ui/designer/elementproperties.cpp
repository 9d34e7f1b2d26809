// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/elementproperties.h"

#include "app/paper/badgetext.h"
#include "ui/designer/colourbox.h"
#include "ui/designer/designeditor.h"
#include "ui/designer/elementwords.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/pickedfile.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <cmath>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// What is being typed stays as it is typed.
void showValue(QDoubleSpinBox *box, double value)
{
    constexpr double kShown = 0.05;
    if (std::abs(box->value() - value) > kShown)
        box->setValue(value);
}

} // namespace

ElementProperties::ElementProperties(DesignEditor &editor, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_prompts(prompts), m_kind(new QLabel(this)),
      m_text(new QPlainTextEdit(this)), m_insert(new QPushButton(tr("Insert a &field"), this)),
      m_picture(new QPushButton(tr("Choose a &picture…"), this)), m_pictureError(new QLabel(this)),
      m_bold(new QCheckBox(tr("&Bold"), this)), m_across(new QComboBox(this)), m_down(new QComboBox(this)),
      m_colour(new ColourBox(tr("None"), this)), m_outline(new ColourBox(tr("None"), this)),
      m_only(new QComboBox(this))
{
    setObjectName(u"elementProperties"_s);
    m_kind->setProperty("role", u"section"_s);
    m_kind->setObjectName(u"elementKind"_s);
    m_kind->setTextFormat(Qt::PlainText);
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setSpacing(4);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->addRow(m_kind);
    addText(m_form);
    addPlace(m_form);
    addLetters(m_form);
    addColours(m_form);
    addCondition(m_form);
    connect(&editor, &DesignEditor::changed, this, &ElementProperties::show);
    connect(&editor, &DesignEditor::selectionChanged, this, &ElementProperties::show);
    show();
}

QWidget *ElementProperties::pair(QWidget *one, QWidget *other)
{
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(one, 1);
    layout->addWidget(other, 1);
    return both;
}

QDoubleSpinBox *ElementProperties::measure(const char *name, const QString &label, double least, double most,
                                           double step, const QString &unit)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSingleStep(step);
    box->setSuffix(u' ' + unit);
    box->setMinimumWidth(60);
    box->setKeyboardTracking(false); // a 3 on the way to 30 shrinks nothing
    return box;
}

void ElementProperties::addText(QFormLayout *form)
{
    m_text->setObjectName(u"elementText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(84);
    m_insert->setObjectName(u"elementInsert"_s);
    m_insert->setAutoDefault(false);
    auto *menu = new QMenu(m_insert);
    for (int i = 0; i < int(BadgeField::FieldCount); ++i) {
        if (BadgeField(i) == BadgeField::Colloquium)
            menu->addSeparator();
        const QString key = keyOf(BadgeField(i));
        menu->addAction(labelOf(BadgeField(i)), this, [this, key] { insertField(key); });
    }
    m_insert->setMenu(menu);
    m_picture->setObjectName(u"elementPicture"_s);
    m_picture->setAutoDefault(false);
    m_pictureError->setProperty("role", u"error"_s);
    m_pictureError->setTextFormat(Qt::PlainText);
    m_pictureError->setWordWrap(true);
    form->addRow(m_text);
    form->addRow(m_insert);
    form->addRow(m_picture);
    form->addRow(m_pictureError);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        edit([text = withKeys(m_text->toPlainText())](Element &element) { element.text = text; }, true);
    });
    connect(m_picture, &QPushButton::clicked, this, &ElementProperties::choosePicture);
}

void ElementProperties::addPlace(QFormLayout *form)
{
    const std::array labels = {tr("From the left"), tr("From above"), tr("Width"), tr("Height")};
    const std::array names = {"elementLeft", "elementTop", "elementWidth", "elementHeight"};
    for (size_t i = 0; i < m_place.size(); ++i) {
        m_place[i] = measure(names[i], labels[i], i < 2 ? -500 : 0.1, 1000, 1, tr("mm"));
        connect(m_place[i], &QDoubleSpinBox::valueChanged, this, [this, i](double value) {
            edit(
                [i, value](Element &element) {
                    if (i == 0)
                        element.area.moveLeft(value);
                    else if (i == 1)
                        element.area.moveTop(value);
                    else
                        i == 2 ? element.area.setWidth(value) : element.area.setHeight(value);
                },
                true);
        });
    }
    form->addRow(tr("Place: from the left, from above"), pair(m_place[0], m_place[1]));
    form->addRow(tr("Size: width, height"), pair(m_place[2], m_place[3]));
}

void ElementProperties::addLetters(QFormLayout *form)
{
    m_size = measure("elementSize", tr("Size of the letters"), 2, 300, 1, tr("pt"));
    m_smallest = measure("elementSmallest", tr("Not smaller than"), 2, 300, 1, tr("pt"));
    m_letters = pair(m_size, m_smallest);
    form->addRow(tr("Letters, not smaller than"), m_letters);
    m_bold->setObjectName(u"elementBold"_s);
    m_bold->setAccessibleName(tr("Bold"));
    form->addRow(m_bold);
    m_across->setObjectName(u"elementAcross"_s);
    m_across->setAccessibleName(tr("Across"));
    m_across->addItems({tr("Left"), tr("Centred"), tr("Right")});
    m_down->setObjectName(u"elementDown"_s);
    m_down->setAccessibleName(tr("Up and down"));
    m_down->addItems({tr("Above"), tr("In the middle"), tr("Below")});
    form->addRow(tr("Where in its place"), pair(m_across, m_down));
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        edit(
            [value](Element &element) {
                element.size = value;
                element.smallest = std::min(element.smallest, value);
            },
            true);
    });
    connect(m_smallest, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        edit([value](Element &element) { element.smallest = std::min(value, element.size); }, true);
    });
    connect(m_bold, &QCheckBox::clicked, this,
            [this](bool on) { edit([on](Element &element) { element.bold = on; }); });
    connect(m_across, &QComboBox::activated, this,
            [this](int row) { edit([row](Element &element) { element.across = Element::Across(row); }); });
    connect(m_down, &QComboBox::activated, this,
            [this](int row) { edit([row](Element &element) { element.down = Element::Down(row); }); });
}

void ElementProperties::addColours(QFormLayout *form)
{
    m_colour->setObjectName(u"elementColour"_s);
    m_colour->setAccessibleName(tr("Colour"));
    m_outline->setObjectName(u"elementOutline"_s);
    m_outline->setAccessibleName(tr("Border"));
    m_thickness = measure("elementThickness", tr("Thickness of the border"), 0.1, 20, 0.1, tr("mm"));
    form->addRow(tr("Colour"), m_colour);
    form->addRow(tr("Border"), m_outline);
    form->addRow(tr("Thickness of the border"), m_thickness);
    connect(m_colour, &ColourBox::colourChosen, this,
            [this](const QString &colour) { edit([colour](Element &element) { element.colour = colour; }); });
    connect(m_outline, &ColourBox::colourChosen, this, [this](const QString &colour) {
        edit([colour](Element &element) { element.outline = colour; });
    });
    connect(m_thickness, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { edit([value](Element &element) { element.thickness = value; }, true); });
}

void ElementProperties::addCondition(QFormLayout *form)
{
    m_only->setObjectName(u"elementOnly"_s);
    m_only->setAccessibleName(tr("When it is drawn"));
    m_only->setMinimumContentsLength(12);
    m_only->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_only->addItem(tr("Always"), QString());
    for (int i = 0; i < int(BadgeField::Colloquium); ++i)
        m_only->addItem(tr("Only with: %1").arg(labelOf(BadgeField(i))), keyOf(BadgeField(i)));
    for (int i = 0; i < int(BadgeField::Colloquium); ++i)
        m_only->addItem(tr("Only without: %1").arg(labelOf(BadgeField(i))), u'!' + keyOf(BadgeField(i)));
    form->addRow(tr("When it is drawn"), m_only);
    connect(m_only, &QComboBox::activated, this, [this](int row) {
        edit([key = m_only->itemData(row).toString()](Element &element) { element.only = key; });
    });
}

void ElementProperties::show()
{
    m_showing = true;
    const Element *element = m_editor.current();
    const size_t selected = m_editor.selection().size();
    m_kind->setText(element         ? kindName(*element)
                    : selected == 0 ? tr("Nothing is selected")
                                    : tr("%n selected", nullptr, int(selected)));
    const bool isText = element && element->kind == Element::Kind::Text;
    const bool isBox = element && element->kind == Element::Kind::Box;
    const bool isLine = element && element->kind == Element::Kind::Line;
    const auto rows = [this](std::initializer_list<QWidget *> widgets, bool visible) {
        for (QWidget *widget : widgets)
            m_form->setRowVisible(widget, visible);
    };
    rows({m_text, m_insert, m_letters, m_bold}, isText);
    const bool isPicture = element && element->kind == Element::Kind::Picture;
    rows({m_picture}, isPicture);
    rows({m_pictureError}, isPicture && !m_pictureError->text().isEmpty());
    rows({m_place[0]->parentWidget(), m_place[2]->parentWidget(), m_only}, element);
    rows({m_across->parentWidget()}, element && !isBox && !isLine);
    rows({m_colour}, isText || isBox || isLine);
    rows({m_outline, m_thickness}, isBox);
    if (element) {
        if (withKeys(m_text->toPlainText()) != element->text)
            m_text->setPlainText(withLabels(element->text));
        const std::array values = {element->area.left(), element->area.top(), element->area.width(),
                                   element->area.height()};
        for (size_t i = 0; i < m_place.size(); ++i)
            showValue(m_place[i], values[i]);
        showValue(m_size, element->size);
        showValue(m_smallest, element->smallest);
        m_bold->setChecked(element->bold);
        m_across->setCurrentIndex(int(element->across));
        m_down->setCurrentIndex(int(element->down));
        m_colour->setItemText(0, isBox ? tr("None") : tr("Black, as usual"));
        m_colour->showColour(element->colour);
        m_outline->showColour(element->outline);
        showValue(m_thickness, element->thickness);
        m_only->setCurrentIndex(std::max(m_only->findData(element->only), 0));
    }
    setEnabled(m_editor.isEditable());
    m_showing = false;
}

void ElementProperties::edit(const Change &change, bool soon)
{
    if (!m_showing)
        m_editor.changeCurrent(change, soon);
}

void ElementProperties::insertField(const QString &key)
{
    m_text->insertPlainText(withLabels(u'{' + key + u'}'));
    m_text->setFocus();
}

void ElementProperties::choosePicture()
{
    m_prompts.openFile(this, {tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg)"), {}, u"logo"_s},
                       [this](const QString &path) {
                           const auto content = pickedfile::readLogo(path);
                           m_pictureError->setText(content ? QString() : content.error().sentence);
                           m_form->setRowVisible(m_pictureError, !content);
                           if (content)
                               m_editor.takePicture(*content);
                       });
}

void ElementProperties::focusFirst()
{
    if (m_text->isVisible()) {
        m_text->setFocus();
        m_text->selectAll();
    } else if (m_picture->isVisible()) {
        m_picture->setFocus();
    } else {
        m_place[0]->setFocus();
    }
}

} // namespace colloquia
