import './styles/workshop.css'
